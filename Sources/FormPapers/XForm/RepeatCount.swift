import Findings

/// How many instances of a repeat there are, where that is worked out.
///
/// `jr:count` takes a path alone, so any other expression stands in a question of its own.
struct RepeatCount {
  let expression: FormExpression
  /// The name of the question made for it; nil where the count is an answer already.
  let ownQuestion: String?

  init?(of question: Question) {
    guard let count = question.repeatCount else { return nil }
    expression = count
    let inner = count.source.dropFirst(2).dropLast()
    let isName = count.source.hasPrefix("${") && count.source.hasSuffix("}") && !inner.contains("}")
    ownQuestion = isName ? nil : question.name + "_count"
  }
}
