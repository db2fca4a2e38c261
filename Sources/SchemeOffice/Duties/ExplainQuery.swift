public import Findings
import RecordKeeping
import Returns
public import Scheme

extension Office {
  /// Explains a query for a period; the words travel with every return built for it.
  ///
  /// Hands back what in the words might say who somebody is: they are kept all the same, and
  /// another explanation of the same query takes their place.
  @discardableResult
  public func explainQuery(
    rule: String, suite: String?, text: String, in days: ClosedRange<CalendarDay>, by desk: Desk
  ) throws -> [IdentityRemark] {
    try perform(.explainQuery, by: desk, home: .record) { look in
      let code = try suite.map { try look.suite($0).code }
      guard let known = ReturnRule.rule(rule) else {
        throw OfficeRefusal.unacceptable(
          field: "--rule", value: rule,
          takes: ReturnRule.all.filter(\.takesExplanation).map(\.code).joined(separator: ", "))
      }
      guard known.takesExplanation else {
        throw OfficeRefusal.unacceptable(
          field: "--rule", value: rule, takes: "a query; an error is mended, not explained")
      }
      guard (1...2000).contains(text.count), text.contains(where: { !$0.isWhitespace }) else {
        throw OfficeRefusal.unacceptable(
          field: "--text", value: String(text.prefix(40)), takes: "1 to 2000 characters")
      }
      let screen = IdentityScreen(of: look.picture.suites)
      return Decision(
        screen.remarks(on: text), about: known.code,
        [.queryExplained(days: days, rule: known.code, suite: code, text: text)])
    }
  }
}
