import Pages
import Publication
import Scheme

extension PublicSite {
  /// The page of a period's figures.
  func figuresPage(_ issue: PublicIssue) -> String {
    var parts: [Markup] = [
      .element("p", class: "summary", words: PublicSentences(issue).summary),
      updated(issue),
    ]
    for table in issue.tables { parts += section(table, of: issue) }
    parts += draws(issue)
    parts.append(.element("h2", words: "Open data"))
    parts.append(
      .element(
        "p",
        words:
          "Each CSV file has one row of headings; each JSON file holds the same cells. [c] is a"
          + " number that is hidden and [x] one that is not held. The last file says which lines"
          + " add up to which."))
    let files = issue.openData.map { name, title, _ in
      Markup.element(
        "li",
        [
          link("\(name).csv", "\(title) (CSV)"), .words(", "),
          link("\(name).json", "\(title) (JSON)"),
        ])
    }
    parts.append(.element("ul", files))
    return page("Custody visits, \(issue.period.name)", parts)
  }

  private func section(_ table: PublishedTable, of issue: PublicIssue) -> [Markup] {
    var parts: [Markup] = [
      .element("h2", ["id": "about-\(table.name)"], [.words(table.title)])
    ]
    if let sentence = PublicSentences(issue).sentence(table.name) {
      parts.append(.element("p", words: sentence))
    }
    if let why = table.coarser?.words { parts.append(.element("p", words: why)) }
    parts += FiguresMarkup(table).markup
    let marks = PublicWords.marks(in: table, threshold: issue.threshold)
    if !marks.isEmpty { parts.append(.element("p", class: "note", words: marks)) }
    return parts
  }

  private func updated(_ issue: PublicIssue) -> Markup {
    let next = issue.nextDue
    let signed =
      switch issue.standing {
      case .draft: "nobody: a draft"
      case .prepared: "not signed off"
      case .signedOff(let signature):
        "\(signature.name), \(signature.post), \(signature.day.words)"
      }
    var rows = [
      ("Last updated", issue.publicFrom.words),
      ("Next due", "\(next.period.name), by \(next.by.words)"), ("Signed", signed),
      ("Edition", "\(issue.edition)"),
    ]
    if let embargo = issue.embargo {
      rows.insert(("Not to be published before", embargo.londonWords), at: 0)
    }
    if let reason = issue.reason { rows.append(("Why it was published again", reason)) }
    return .element(
      "dl",
      rows.flatMap { name, text -> [Markup] in
        [.element("dt", words: name), .element("dd", words: text)]
      })
  }

  private func draws(_ issue: PublicIssue) -> [Markup] {
    guard !issue.draws.isEmpty else { return [] }
    return [
      .element("h2", words: "How the weeks were drawn"),
      .element(
        "p",
        words: "Which visitors go where is drawn by lot. Before each period the scheme gives a"
          + " commitment to the draw, a code that fits one draw alone; after it the draw can be"
          + " opened, made again and compared by anyone. These are the draws whose visits are"
          + " over."),
      .element(
        "ul",
        issue.draws.map { draw in
          .element(
            "li",
            [.words("\(draw.weeks.words): "), .element("code", words: draw.commitment)])
        }),
    ]
  }
}

extension CoarserReason {
  /// Why a table says less than it might, as a sentence.
  var words: String {
    switch self {
    case .suitesTogether:
      "Suites are shown together: told apart, more than a third of the numbers would have to be"
        + " hidden."
    case .quartersTogether:
      "The year is shown as a whole: by quarter, more than a third of the numbers would have to be"
        + " hidden."
    case .bothTogether:
      "Suites and quarters are shown together: told apart, more than a third of the numbers would"
        + " have to be hidden."
    case .outcomesTogether:
      "Only the main numbers are shown, for all suites together: told apart, more than a third of"
        + " them would have to be hidden."
    case .hoursCouldBeRead:
      "Suites are shown together, and once a year: told apart, days and hours would show when a"
        + " suite is not visited."
    case .tooFew:
      "Nothing is shown: there were so few that even the totals would have to be hidden."
    }
  }
}
