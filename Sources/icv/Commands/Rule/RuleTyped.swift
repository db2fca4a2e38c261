import Returns
import Scheme

/// What is typed for a rule.
enum RuleTyped {
  /// The rule of a code.
  static func rule(_ code: String) throws -> ReturnRule {
    if let rule = ReturnRule.rule(code) { return rule }
    let known = ReturnRule.all.map(\.code)
    let nearest = NearestWord(to: code, among: known).word.map { "Did you mean \($0)? " } ?? ""
    throw Problem(
      .document, "unknown_rule", "No rule has the code \"\(code)\".", at: code,
      next: nearest + "`icv rule list` tells all of them.")
  }
}
