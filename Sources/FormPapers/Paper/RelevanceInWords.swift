import Findings

/// Says in plain words when a question is asked, for paper that cannot hide it.
struct RelevanceInWords {
  let form: FormDefinition
  let numbers: PaperNumbers
  let language: String

  /// A sentence such as *Only if question 7 is “Something was wrong”.*
  func sentence(for relevant: FormExpression) -> String {
    guard let condition = Condition(relevant.source) else {
      return "Only if it applies: " + named(in: relevant.source) + "."
    }
    return "Only if " + words(simplified(condition), inside: false) + "."
  }

  /// Where a condition says too much for a sentence, the questions it looks at.
  private func named(in source: String) -> String {
    let names = (ConditionWord.words(of: source) ?? []).compactMap { word in
      if case .answer(let name) = word { name } else { nil }
    }
    let titles = names.map { numbers.title(of: $0, in: language) }
    let once = titles.enumerated().filter { titles.firstIndex(of: $0.element) == $0.offset }
    return once.isEmpty ? "see the hint" : "see " + once.map(\.element).joined(separator: ", ")
  }

  /// Leaves out *was answered* beside anything else about the same answer: on paper it is plain.
  private func simplified(_ condition: Condition) -> Condition {
    switch condition {
    case .all(let parts):
      let kept = parts.filter { part in
        if case .compared(_, "!=", "") = part { return false }
        return true
      }
      if kept.isEmpty { return condition }
      return kept.count == 1 ? simplified(kept[0]) : .all(kept.map(simplified))
    case .any(let parts): return .any(parts.map(simplified))
    case .not(let inner): return .not(simplified(inner))
    default: return condition
    }
  }

  private func words(_ condition: Condition, inside: Bool) -> String {
    switch condition {
    case .all(let parts):
      return parts.map { words($0, inside: true) }.joined(separator: inside ? " and " : ", and ")
    case .any(let parts):
      if let same = choicesOfOne(parts) { return same }
      let joined = parts.map { words($0, inside: true) }.joined(separator: ", or ")
      return inside ? "(\(joined))" : joined
    case .not(.ticked(let answer, let choice)):
      return "\(label(choice, of: answer)) is not ticked in \(title(answer))"
    case .not(let inner): return "it is not so that \(words(inner, inside: true))"
    case .ticked(let answer, let choice):
      return "\(label(choice, of: answer)) is ticked in \(title(answer))"
    case .compared(let answer, "!=", ""): return "\(title(answer)) was answered"
    case .compared(let answer, "=", ""): return "\(title(answer)) was not answered"
    case .compared(let answer, let sign, let value):
      return "\(title(answer)) \(said(sign)) \(label(value, of: answer))"
    case .comparedAnswers(let answer, let sign, let other):
      return "\(title(answer)) \(said(sign)) \(title(other))"
    }
  }

  /// *question 3 is “A” or “B”* where every part asks the same of one question.
  private func choicesOfOne(_ parts: [Condition]) -> String? {
    var compared: [String] = []
    var ticked: [String] = []
    var answers: Set<String> = []
    for part in parts {
      switch part {
      case .compared(let answer, "=", let value) where !value.isEmpty:
        answers.insert(answer)
        compared.append(label(value, of: answer))
      case .ticked(let answer, let choice):
        answers.insert(answer)
        ticked.append(label(choice, of: answer))
      default: return nil
      }
    }
    guard let answer = answers.first, answers.count == 1 else { return nil }
    if ticked.isEmpty { return "\(title(answer)) is " + compared.joined(separator: " or ") }
    guard compared.isEmpty else { return nil }
    return ticked.joined(separator: " or ") + " is ticked in \(title(answer))"
  }

  private func title(_ name: String) -> String { numbers.title(of: name, in: language) }

  /// The choice as people read it; a number, or what is no choice, as it stands.
  private func label(_ value: String, of answer: String) -> String {
    let list = numbers.list(of: answer).flatMap { form.choiceList($0) }
    guard let choice = list?.choices.first(where: { $0.name == value }) else { return value }
    return "“\(choice.label.text(in: language))”"
  }

  private func said(_ sign: String) -> String {
    switch sign {
    case "=": "is"
    case "!=": "is not"
    case "<": "is less than"
    case ">": "is more than"
    case "<=": "is at most"
    default: "is at least"
    }
  }
}
