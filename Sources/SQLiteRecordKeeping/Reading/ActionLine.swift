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
  private let allowed: KeptAllowances
  private let suite: SuiteCode
  private let severity: Severity
  private let kind: ConcernKind
  private let owner: Owner
  private let visit: Reference?
  private let theme: Theme
  private let isRestricted: Bool

  /// Reads a row, its columns in the order in which they are selected.
  init(_ row: PlacedRow) throws {
    let table = ActionLine.table
    reference = try row.text("reference", of: table)
    concern = try row.text("concern", of: table)
    raisedAt = try row.instantIfAny("raised_at", of: "actionTerms")
    goesAt = try row.instantIfAny("goes_at", of: "actionTerms")
    allowed = KeptAllowances(row)
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
    foundOn day: CalendarDay, _ known: inout KnownAllowances
  ) throws -> Terms {
    guard let raisedAt else { return .unstated(raisedAt: Instant(day: day)) }
    return Terms(raisedAt: raisedAt, goesAt: goesAt, allowed: try known.times(of: allowed))
  }
}

/// The times that were read last, which are not read again while they stay the same.
struct KnownAllowances {
  private var last: (kept: KeptAllowances, times: [Target: GradedAllowance])?

  mutating func times(of kept: KeptAllowances) throws -> [Target: GradedAllowance] {
    if let last, last.kept == kept { return last.times }
    let times = try kept.read()
    last = (kept, times)
    return times
  }
}

/// The time for each target, as kept.
struct KeptAllowances: Equatable {
  private let acknowledge: String?
  private let answer: String?
  private let putRight: String?

  fileprivate init(_ row: PlacedRow) {
    acknowledge = row.word(Target.acknowledge.rawValue)
    answer = row.word(Target.answer.rawValue)
    putRight = row.word(Target.putRight.rawValue)
  }

  fileprivate func read() throws -> [Target: GradedAllowance] {
    var times: [Target: GradedAllowance] = [:]
    let texts: [(Target, String?)] = [
      (.acknowledge, acknowledge), (.answer, answer), (.putRight, putRight),
    ]
    for case (let target, let text?) in texts {
      guard let read = GradedAllowance(text) else {
        throw RecordsFault.unreadable(table: "actionTerms", column: target.rawValue)
      }
      times[target] = read
    }
    return times
  }
}
