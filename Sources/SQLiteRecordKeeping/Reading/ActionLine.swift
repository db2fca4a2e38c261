import Actions
import Findings
import RecordKeeping
import Scheme

/// A row of an action, before its concern and what happened to it are read.
struct ActionLine {
  private static let table = "action"

  let reference: String
  let concern: String
  let raisedAt: Instant?
  private let goesAt: Instant?
  /// The time for each target, as kept.
  private let allowed: [(target: Target, text: String)]
  private let suite: SuiteCode
  private let severity: Severity
  private let kind: ConcernKind
  private let owner: Owner
  private let visit: Reference?
  private let theme: Theme
  private let isRestricted: Bool

  init(_ row: PlacedRow) throws {
    let table = ActionLine.table
    reference = try row.text("reference", of: table)
    concern = try row.text("concern", of: table)
    raisedAt = try row.instantIfAny("raised_at", of: "actionTerms")
    goesAt = try row.instantIfAny("goes_at", of: "actionTerms")
    allowed = Target.allCases.compactMap { target in
      row.word(target.rawValue).map { (target, $0) }
    }
    suite = SuiteCode(rawValue: try row.text("suite", of: table))
    severity = row.number("severity").flatMap(Severity.init(rawValue:)) ?? .serious
    kind = try row.one(of: ConcernKind.self, "kind", of: table)
    owner = try row.one(of: Owner.self, "owner", of: table)
    visit = row.word("visit").map { Reference(rawValue: $0) }
    theme = try row.one(of: Theme.self, "theme", of: "concern")
    isRestricted = row.flag("restricted") ?? true
  }

  /// What the clocks need of the concern; nil where the day it was found must be looked up.
  func bones(_ events: [ActionEvent]) -> Concern? {
    guard let raisedAt else { return nil }
    return Concern(
      reference: Reference(rawValue: concern), visit: visit, suite: suite,
      day: LondonTime.day(at: raisedAt), path: "", clause: 1, theme: theme, severity: severity,
      kind: kind, owner: owner, wording: "", isSettled: false,
      isRestricted: isRestricted || events.contains { $0.deed == .restrict })
  }

  /// The terms it was raised under; texts that were read before are not read again.
  func terms(
    foundOn day: CalendarDay, _ known: inout [String: GradedAllowance]
  ) throws -> Terms {
    guard let raisedAt else { return .unstated(raisedAt: Instant(day: day)) }
    var times: [Target: GradedAllowance] = [:]
    for (target, text) in allowed {
      guard let read = known[text] ?? GradedAllowance(text) else {
        throw RecordsFault.unreadable(table: "actionTerms", column: target.rawValue)
      }
      known[text] = read
      times[target] = read
    }
    return Terms(raisedAt: raisedAt, goesAt: goesAt, allowed: times)
  }
}
