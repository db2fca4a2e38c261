import Findings

/// One question on paper: number, words, hint, and room to answer.
extension PaperWriting {
  func question(_ question: Question, at path: [String]) -> HTML {
    var label = numberedLabel(question, at: path)
    if let blank = Self.blank(for: question.kind) {
      label.append(.tag("span", "blank", words: blank))
    }
    var content = [HTML.tag("p", "label", label)]
    for text in [question.hint, question.guidanceHint].compactMap({ $0 }) {
      content.append(.tag("p", "hint", words: words(text)))
    }
    content += room(for: question)
    for clause in question.tellNow {
      if let text = clause.text { content.append(.tag("p", "tell", words: words(text))) }
    }
    return .tag("div", "question", content)
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

  private func room(for question: Question) -> [HTML] {
    switch question.kind {
    case .selectOne(let list): [choices(of: list, says: "Tick one.")]
    case .selectMultiple(let list): [choices(of: list, says: "Tick all that apply.")]
    case .acknowledge: [ticks(["Yes"], says: nil)]
    case .range: [scale(question)]
    case .text: [lines(question.appearance == "multiline" ? 6 : 2)]
    default: []
    }
  }

  private func lines(_ count: Int) -> HTML {
    .tag("div", "lines", (0..<count).map { _ in .tag("p", "line", words: "\u{A0}") })
  }

  private func scale(_ question: Question) -> HTML {
    let places = RangeScale(of: question).places
    guard !places.isEmpty else { return .tag("p", nil, words: "Number: ____________") }
    return ticks(places, says: "Tick one.")
  }

  private func choices(of list: String, says: String) -> HTML {
    ticks((form.choiceList(list)?.choices ?? []).map { words($0.label) }, says: says)
  }

  /// Boxes to tick, in as many columns as their words leave room for.
  private func ticks(_ labels: [String], says: String?) -> HTML {
    let longest = labels.map(\.count).max() ?? 0
    let style = longest <= 20 ? "ticks three" : longest <= 38 ? "ticks two" : "ticks"
    let items = labels.map { label in
      HTML.tag("li", nil, [.tag("span", "box", words: "\u{A0}"), .text(" " + label)])
    }
    let list = HTML.tag("ul", style, items)
    return .tag("div", nil, (says.map { [.tag("p", "says", words: $0)] } ?? []) + [list])
  }
}
