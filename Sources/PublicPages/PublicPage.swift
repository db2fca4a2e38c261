import Pages
import Scheme

extension PublicSite {
  /// A whole page around its parts: no script, nothing fetched.
  func page(_ title: String, isHome: Bool = false, _ parts: [Markup]) -> String {
    let head = Markup.element(
      "head",
      [
        .element("meta", ["charset": "utf-8"], []),
        .element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
        .element(
          "title", words: isHome ? title : "\(title) – \(schemeName) independent custody visiting"),
        .element("style", words: PublicStyle.sheet),
      ])
    let body = Markup.element(
      "body",
      [
        .element(
          "a", ["class": "skip", "href": "#main"], [.words("Skip to main content")]),
        header, .element("main", ["id": "main"], banner + [.element("h1", words: title)] + parts),
        footer,
      ])
    return "<!DOCTYPE html>\n" + Markup.element("html", ["lang": "en-GB"], [head, body]).html
  }

  private var header: Markup {
    .element(
      "header",
      [
        .element(
          "p", class: "name",
          [
            .element(
              "a", ["href": "index.html"],
              [.words("\(schemeName) independent custody visiting")])
          ])
      ])
  }

  /// What must not be taken for what it is not: a draft, what is not yet to be read, a practice
  /// scheme.
  private var banner: [Markup] {
    var warnings: [String] = []
    switch latest.standing {
    case .draft:
      warnings.append(
        "DRAFT. Nobody has signed these figures, and they are not published.")
    case .prepared(let day):
      warnings.append(
        "NOT SIGNED OFF. These figures were prepared on \(day.words); nobody has signed them off,"
          + " and they are not published.")
    case .signedOff: break
    }
    if let last = issues.compactMap(\.embargo).max() {
      warnings.append("EMBARGO. Not to be published before \(last.londonWords).")
    }
    if latest.fact("practice") != nil {
      warnings.append("PRACTICE. These are no real figures: no such visits were made.")
    }
    return warnings.map { warning in
      .element("p", class: "warning", [.element("strong", words: warning)])
    }
  }

  private var footer: Markup {
    let links = [
      ("index.html", "Home"), ("method.html", "How figures are made"),
      ("revisions.html", "What was revised"),
    ].map { path, words in
      Markup.element("li", [.element("a", ["href": path], [.words(words)])])
    }
    return .element(
      "footer",
      [
        .element("nav", ["aria-label": "About these pages"], [.element("ul", links)]),
        .element(
          "p",
          [
            .words("All content is available under the "),
            .element(
              "a",
              [
                "rel": "license",
                "href":
                  "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
              ], [.words("Open Government Licence v3.0")]),
            .words(", except where otherwise stated."),
          ]),
        .element("p", words: "Record log: \(latest.recordHead.prefix(16))"),
      ])
  }

  /// A link in a paragraph of its own.
  func link(_ path: String, _ words: String) -> Markup {
    .element("a", ["href": path], [.words(words)])
  }
}
