import Findings
import Pages

/// One question on paper: number, words, hint, and room to answer.
extension PaperWriting {
  func question(_ question: Question, at path: [String]) -> Markup {
    var label = numberedLabel(question, at: path)
    if let blank = Self.blank(for: question.kind) {
      label.append(.element("span", class: "blank", words: blank))
    }
    var content = [Markup.element("p", class: "label", label)]
    for text in [question.hint, question.guidanceHint].compactMap({ $0 }) {
      content.append(.element("p", class: "hint", words: words(text)))
    }
    content += room(for: question)
    for clause in question.tellNow {
      if let text = clause.text { content.append(.element("p", class: "tell", words: words(text))) }
    }
    return .element("div", class: "question", content)
  }

  /// What is written on the line of the question itself.
  private static func blank(for kind: QuestionKind) -> String? {
    switch kind {
    case .integer, .decimal: "______"
    case .date: "day ____ month ____ year ______"
    case .time: "____ : ____ (24-hour clock)"
    case .dateTime: "day ____ month ____ year ______ at ____ : ____"
    default: nil
    }
  }

  private func room(for question: Question) -> [Markup] {
    switch question.kind {
    case .selectOne(let list): [choices(of: list, says: "Tick one.")]
    case .selectMultiple(let list): [choices(of: list, says: "Tick all that apply.")]
    case .acknowledge: [ticks(["Yes"], says: nil)]
    case .range: [scale(question)]
    case .text: [lines(question.appearance == "multiline" ? 6 : 2)]
    default: []
    }
  }

  private func lines(_ count: Int) -> Markup {
    .element(
      "div", class: "lines", (0..<count).map { _ in .element("p", class: "line", words: "\u{A0}") })
  }

  private func scale(_ question: Question) -> Markup {
    let places = RangeScale(of: question).places
    guard !places.isEmpty else { return .element("p", words: "Number: ____________") }
    return ticks(places, says: "Tick one.")
  }

  private func choices(of list: String, says: String) -> Markup {
    ticks((form.choiceList(list)?.choices ?? []).map { words($0.label) }, says: says)
  }

  /// Boxes to tick, in as many columns as their words leave room for.
  private func ticks(_ labels: [String], says: String?) -> Markup {
    let longest = labels.map(\.count).max() ?? 0
    let style = longest <= 20 ? "ticks three" : longest <= 38 ? "ticks two" : "ticks"
    let items = labels.map { label in
      Markup.element("li", [.element("span", class: "box", words: "\u{A0}"), .words(" " + label)])
    }
    let list = Markup.element("ul", class: style, items)
    return .element("div", (says.map { [.element("p", class: "says", words: $0)] } ?? []) + [list])
  }
}
