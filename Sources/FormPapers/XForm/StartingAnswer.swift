import Findings

/// The answer that a question begins with: written into the instance, or worked out on loading.
struct StartingAnswer {
  /// The text as it stands; nil where there is none, or it is worked out.
  let fixed: String?
  /// The expression worked out when the form is opened and when a repeat is added.
  let workedOut: FormExpression?

  init(of question: Question) {
    guard let answer = question.defaultAnswer else {
      fixed = nil
      workedOut = nil
      return
    }
    let isExpression = Self.isExpression(answer.source)
    fixed = isExpression ? nil : answer.source
    workedOut = isExpression ? answer : nil
  }

  /// Whether XLSForm takes a default for an expression: a call, a name, a predicate, arithmetic.
  ///
  /// A date's hyphens are not arithmetic.
  static func isExpression(_ text: String) -> Bool {
    if text.contains("${") || text.contains("[") || text.contains("|") { return true }
    let words = text.split(separator: " ")
    let operators: Set<Substring> = ["+", "-", "*", "div", "mod"]
    if words.count > 2, words.contains(where: operators.contains) { return true }
    guard let open = text.firstIndex(of: "("), open > text.startIndex else { return false }
    let before = text[text.index(before: open)]
    return before.isLetter || before.isNumber || before == "-" || before == "_"
  }
}
