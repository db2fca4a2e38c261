import Pages

/// The parts of any report under a title, as a page, as a fragment to paste, and as plain text.
struct PartsPage {
  var title: String
  var subtitle: String
  var isPractice: Bool
  /// Printed at the foot of every sheet.
  var footer: String
  /// Numbers that are looked for first, each with what it counts.
  var keyFigures: [(number: String, label: String)] = []
  /// What stands on the first sheet.
  var first: [ReportPart]
  /// What follows; none leaves the paper on its first sheet.
  var rest: [ReportPart]

  /// One HTML page: no script, nothing fetched.
  var html: String {
    var styled = StyledMarkup()
    let opening = header + (keyFigures.isEmpty ? [] : [key]) + styled.markup(first)
    let follows =
      rest.isEmpty ? [] : [Markup.element("div", class: "rest", styled.markup(rest))]
    let main = Markup.element(
      "main", [.element("section", class: rest.isEmpty ? nil : "page-one", opening)] + follows)
    let head = Markup.element(
      "head",
      [
        .element("meta", ["charset": "utf-8"], []),
        .element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
        // A report opened from a folder must not be told to any server that is linked in it.
        .element("meta", ["name": "referrer", "content": "no-referrer"], []),
        .element("title", words: "\(title), \(subtitle)"),
        .element("style", words: ReportStyle.sheet(footer: foot)),
      ])
    let body = Markup.element("body", [main])
    return "<!DOCTYPE html>\n" + Markup.element("html", ["lang": "en-GB"], [head, body]).html + "\n"
  }

  /// Bare HTML to paste into a site's own page: no styles, no pictures.
  var fragment: String {
    PlainMarkup.markup([.heading(2, "\(title), \(subtitle)")] + practice + first + rest)
      .map(\.html).joined()
  }

  /// Plain text for a letter by mail.
  var text: String {
    PlainText.text([.heading(1, "\(title), \(subtitle)")] + practice + first + rest)
  }

  private static let practiceWords =
    "PRACTICE. This is a practice scheme; nothing in it is real."

  private var practice: [ReportPart] { isPractice ? [.words(Self.practiceWords)] : [] }

  private var foot: String { (isPractice ? "PRACTICE. " : "") + footer }

  private var header: [Markup] {
    [.element("h1", words: title), .element("p", class: "period", words: subtitle)]
      + (isPractice ? [.element("p", class: "practice", words: Self.practiceWords)] : [])
  }

  private var key: Markup {
    .element(
      "dl", class: "key",
      keyFigures.map { number, label in
        .element("div", [.element("dt", words: label), .element("dd", words: number)])
      })
  }
}
