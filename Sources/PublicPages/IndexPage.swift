import Pages
import Publication
import Scheme

extension PublicSite {
  /// The page on which everything is found: no figure is more than two clicks away.
  var indexPage: String {
    let newest = current.first ?? latest
    return page(
      "\(schemeName) independent custody visiting", isHome: true,
      [
        .element(
          "p",
          words: "Independent custody visitors are volunteers from the community. They call at"
            + " \(force) custody suites without warning, in pairs, at any hour, and speak in"
            + " private to people who are held there: are they treated with respect, do they have"
            + " what they need, and have they been told their rights? What is wrong is put to the"
            + " police, and later visitors look whether it was put right. The law asks the"
            + " Commissioner to see to it (Police Reform Act 2002, section 51)."),
        .element("h2", words: "Latest figures: \(newest.period.name)"),
        .element("p", class: "summary", words: PublicSentences(newest).summary),
        .element("p", [link(newest.page, "Figures for \(newest.period.name)")]),
        .element("h2", words: "All figures"), list,
      ] + words)
  }

  private var list: Markup {
    let headings = ["Period", "Last updated", "Edition", "Next due"].map {
      Markup.element("th", ["scope": "col"], [.words($0)])
    }
    let rows = current.map { issue in
      Markup.element(
        "tr",
        [
          .element("th", ["scope": "row"], [link(issue.page, issue.period.name)]),
          .element("td", words: issue.publicFrom.words),
          .element("td", words: "\(issue.edition)"),
          .element("td", words: "\(issue.nextDue.period.name), by \(issue.nextDue.by.words)"),
        ])
    }
    return .element(
      "div",
      ["class": "scroll", "role": "region", "aria-labelledby": "published", "tabindex": "0"],
      [
        .element(
          "table",
          [
            .element("caption", ["id": "published"], [.words("Figures published so far")]),
            .element("thead", [.element("tr", headings)]), .element("tbody", rows),
          ])
      ])
  }

  /// The scheme's own words under their headings, ours where it has none.
  private var words: [Markup] {
    PublicWords.headings.flatMap { heading -> [Markup] in
      let text = latest.fact(heading.fact) ?? heading.otherwise
      return [.element("h2", words: heading.title), .element("p", words: text)]
    }
  }
}
