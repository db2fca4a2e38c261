import Findings

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
  /// Where the rule comes from, or why it is asked.
  public let authority: String
  /// What it must know besides the file; nil where the file is enough.
  public var need: RuleNeed?
  /// How the visits behind a remark are found; nil where single visits show nothing.
  public var trace: RuleTrace?
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

  /// Whether the return may carry an answer to it: to every query, and to the error that asks for
  /// one.
  public var takesExplanation: Bool { severity == .query || code == ReturnRule.opcat }

  /// What the rule has to say about a file: nothing, or one remark for each breach.
  public func remarks(on checked: ReturnUnderCheck) -> [ReturnRemark] {
    finds(checked).map { finding in
      let answer = severity == .query ? checked.response(to: code, at: finding.suite) : nil
      return ReturnRemark(
        rule: code, severity: severity, suite: finding.suite,
        message: "\(finding.what). \(remedy.sentence)", explanation: answer?.text)
    }
  }

  static let opcat = "405"
}

extension String {
  /// The text with a capital letter and its full stop.
  fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}

extension ReturnUnderCheck {
  /// The answer to a rule that names the suite, or else one that speaks for all of them.
  func response(to rule: String, at suite: String?) -> QueryResponse? {
    let mine = (report?.responses ?? []).filter { $0.rule == rule }
    return mine.first { $0.suite != nil && $0.suite == suite } ?? mine.first { $0.suite == nil }
  }
}

/// How the visits behind a remark are found among those of its suite.
public struct RuleTrace: Sendable {
  /// The figures of a visit that the rule looks at, by the column of a table and the tag of a form.
  public let columns: [String]
  let isBehind: @Sendable (VisitRow, _ delayThreshold: Int) -> Bool

  init(
    _ columns: [VisitCount],
    isBehind: @escaping @Sendable (VisitRow, _ delayThreshold: Int) -> Bool
  ) {
    self.init(columns: columns.map(\.rawValue), isBehind: isBehind)
  }

  init(
    columns: [String],
    isBehind: @escaping @Sendable (VisitRow, _ delayThreshold: Int) -> Bool
  ) {
    self.columns = columns
    self.isBehind = isBehind
  }
}

extension ReturnRule {
  /// The version of the rules as manifests carry it; it grows with every change to a rule.
  public static let setVersion = "2026-27.2"

  /// Every rule, in the order in which they are asked; the one place where they are listed.
  public static let all: [ReturnRule] = [
    .fileIsReadable, .namespaceIsKnown, .fileFitsItsSchema,
    // The file and its header
    .fileNameIsTheHeader, .preparedByNow, .referenceDateEndsThePeriod, .periodIsWhole,
    .forceAndAreaBelongTogether, .serialIsNext, .digestHolds, .nilReturnHoldsNothing,
    // Volunteers
    .volunteersReconcile, .enoughVolunteers, .hoursArePlausible,
    // Visits
    .suiteIsOnTheRegister, .attemptedAddsUp, .splitsAddUp, .remoteIsAmongCompleted,
    .asManyAsPlanned, .spreadOverTheWeek, .everyMonth, .accessIsPrompt,
    .goodWordsAreAmongCompleted,
    // People in custody
    .offeredAddsUp, .inCustodyAddsUp, .childrenAreAmongThoseHeld, .reasonsAreKnown,
    .outcomesAreRecorded, .shareSpokenToIsUsual, .roomForAll, .somebodyWasHeld,
    .notAboveThroughput,
    // Findings
    .themesAreKnown, .findingsAddUp, .expectationIsInForce, .somethingWasFound, .closedInTime,
    .illTreatmentIsExplained,
    // Terrorism Act visits, other periods, publication
    .tactReportIsSentToBoth, .tactVisitorsAreAccredited, .opensAsTheLastClosed, .likeLastYear,
    .quartersMakeTheYear, .nothingIsDisclosed,
  ]

  /// The rule with a code, whatever its letter's case; nil where there is none.
  public static func rule(_ code: String) -> ReturnRule? {
    let wanted = code.uppercased()
    return all.first { $0.code == wanted }
  }
}
