/// A numbered rule of the return: what it asks, on whose authority, and an example of each kind.
///
/// A rule is a file in `Rules/` and a line in `all`; its code is never used for anything else.
public struct ReturnRule: Sendable {
  /// Three digits, and `Q` for a query: 0xx file, 1xx volunteers, 2xx visits, 3xx detainees,
  /// 4xx findings, 5xx TACT, 6xx across periods, 7xx publication.
  public let code: String
  /// How much a breach weighs.
  public let severity: RuleSeverity
  /// What it looks at.
  public let level: RuleLevel
  /// What must hold, as one sentence without its full stop.
  public let asks: String
  /// What to do when it does not hold, as one sentence without its full stop.
  public let remedy: String
  /// Where the rule comes from.
  public let authority: String
  /// A return that the rule passes.
  public let passing: RuleExample
  /// A return that fails this rule and no other.
  public let failing: RuleExample
  let finds: @Sendable (ReturnUnderCheck) -> [Finding]

  /// One breach: the suite where there is one, and what was found there.
  struct Finding {
    var suite: String?
    var what: String
  }

  /// What the rule has to say about a file: nothing, or one remark for each breach.
  public func remarks(on checked: ReturnUnderCheck) -> [ReturnRemark] {
    let responses = checked.report?.responses ?? []
    return finds(checked).map { finding in
      let answer = severity == .query ? response(to: finding, among: responses) : nil
      return ReturnRemark(
        rule: code, severity: severity, suite: finding.suite,
        message: "\(finding.what): \(remedy).", explanation: answer?.text)
    }
  }

  /// The answer that names the suite, or else one that speaks for all of them.
  private func response(
    to finding: Finding, among responses: [QueryResponse]
  ) -> QueryResponse? {
    let mine = responses.filter { $0.rule == code }
    return mine.first { $0.suite != nil && $0.suite == finding.suite }
      ?? mine.first { $0.suite == nil }
  }
}

extension ReturnRule {
  /// The version of the rules as manifests carry it; it grows with every change to a rule.
  public static let setVersion = "2026-27.1"

  /// Every rule, in the order in which they are asked; the one place where they are listed.
  public static let all: [ReturnRule] = [
    .fileIsReadable,
    .fileFitsItsSchema,
    .referenceDateEndsThePeriod,
    .attemptedAddsUp,
    .offeredAddsUp,
    .inCustodyAddsUp,
    .childrenAreAmongThoseHeld,
    .outcomesAreRecorded,
  ]
}
