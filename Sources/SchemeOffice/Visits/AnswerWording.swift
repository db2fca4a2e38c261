public import Findings

/// An answer as a person reads it.
public enum AnswerWording {
  /// Choices by their labels, times as the clock shows them, anything else as it is kept.
  public static func text(
    _ value: String, of question: Question, in form: FormDefinition
  ) -> String {
    switch question.kind {
    case .selectOne(let list), .selectMultiple(let list):
      let labels = Dictionary(
        form.choiceList(list)?.choices.map { ($0.name, $0.label.first) } ?? [],
        uniquingKeysWith: { first, _ in first })
      return value.split(separator: " ").map { labels[String($0)] ?? String($0) }
        .joined(separator: "; ")
    case .time: return String(value.prefix(5))
    case .dateTime: return value.prefix(10) + " " + value.dropFirst(11).prefix(5)
    case .acknowledge: return "Yes"
    default: return value
    }
  }
}
