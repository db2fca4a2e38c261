import Findings

/// An answer as a person reads it.
enum AnswerWording {
  /// Choices by their labels, anything else as it is kept.
  static func text(_ value: String, of question: Question, in form: FormDefinition) -> String {
    guard let list = question.kind.list.flatMap({ form.choiceList($0) }) else { return value }
    let labels = Dictionary(
      list.choices.map { ($0.name, $0.label.first) }, uniquingKeysWith: { first, _ in first })
    return value.split(separator: " ").map { labels[String($0)] ?? String($0) }
      .joined(separator: "; ")
  }
}
