import Actions
import Findings
import Pages
import Scheme

extension SheetMatter {
  /// The matter with its question, its history and the box for the answer.
  func markup(number: Int) -> Markup {
    .element(
      "article", class: severity == .serious ? "matter serious" : "matter",
      [
        .element("h3", words: "\(number). \(found)"),
        .element("p", class: "facts", facts),
      ] + saidByVisitors + past + [box])
  }

  private var facts: [Markup] {
    var facts: [Markup] = [.words("\(reference). Asked on \(askedOn.words).")]
    if severity == .serious { facts.append(.element("strong", words: " Serious.")) }
    if severity == .significant { facts.append(.words(" Significant.")) }
    for wish in wanted {
      let sentence = " \(wish.text.prefix(1).uppercased())\(wish.text.dropFirst())."
      facts.append(wish.isOver ? .element("strong", words: sentence) : .words(sentence))
    }
    if let promise { facts.append(.words(" You promised it by \(promise.words).")) }
    return facts
  }

  private var saidByVisitors: [Markup] {
    var parts: [Markup] = []
    if let words {
      parts.append(
        .element("p", [.words("The visitors wrote: \u{201C}\(words)\u{201D}")]))
    }
    if isMasked {
      parts.append(
        .element(
          "p", class: "small", words: "Some words are left out until the office has read them."))
    }
    return parts
  }

  /// What happened after the first asking.
  private var past: [Markup] {
    let lines = history.filter { $0.what != history.first?.what || $0.day != askedOn }
    guard !lines.isEmpty else { return [] }
    return [
      .element(
        "ul", class: "history",
        lines.map { line in
          let said = line.said.map { ": \u{201C}\($0)\u{201D}" } ?? "."
          return .element("li", words: "\(line.day.words). \(line.what)\(said)")
        })
    ]
  }

  private var box: Markup {
    .element(
      "div", class: "box",
      [
        .element("p", class: "ask", words: question),
        .element("div", class: "space", []),
        .element("p", kinds),
        .element(
          "p", class: "row",
          Self.blank("By when", "line") + Self.blank("Name and rank", "line long")
            + Self.blank("Today", "line")),
      ])
  }

  private var kinds: [Markup] {
    let kinds =
      ReplyKind.allCases.filter { $0 != .other }.map(\.label) + ["cannot be done (say why)"]
    return kinds.map {
      .element("span", class: "choice", [.element("span", class: "tick", []), .words(" \($0)")])
    }
  }

  private static func blank(_ words: String, _ style: String) -> [Markup] {
    [.element("span", words: words), .element("span", class: style, [])]
  }
}
