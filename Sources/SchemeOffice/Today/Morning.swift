import Actions
import Findings
import RecordKeeping
import Rotas
import Scheme

/// What a day's page is worked out from, read once: no rule asks the records again.
struct Morning: Sendable {
  let today: CalendarDay
  let now: Instant
  let settings: SchemeSettings
  let suites: [CustodySuite]
  let statuses: [SuiteCode: [SuiteStatusChange]]
  let visitors: [Visitor]
  /// Windows whose week begins in the last half year or the next six weeks.
  let windows: [KeptWindow]
  /// Actions that are not closed and not restricted, with where each stands on the ladder.
  let matters: [(action: Action, addressed: Addressed?)]
  /// Reports of the last two months that nobody in the office has read, oldest first.
  let unread: [UnreadReport]
  /// Visits that somebody began to record and did not hand in.
  let drafts: [DraftBeginning]
  let returns: [BuiltReturn]
  /// Restricted matters that were handed to nobody.
  let unhanded: [Concern]
  /// Calls after a hard visit that were not made yet.
  let calls: [KeptWellbeingCall]
  /// Detentions under the Terrorism Act of which something is still due.
  let detentions: [TACTDetention]
  /// Whether anybody is named to read restricted matters, and whether the reader is.
  let isAnyoneNamed: Bool
  let isNamed: Bool
  /// Since when the scheme's settings hold: nothing before is owed.
  let began: CalendarDay

  /// The weeks that the page looks ahead, this one first.
  var weeksAhead: [VisitWeek] {
    let first = VisitWeek(holding: today)
    return (0..<6).map { first.adding(weeks: $0) }
  }

  /// How a visitor is named on the page.
  func name(_ visitor: VisitorID) -> String {
    visitors.first { $0.id == visitor }.map { "\($0.name) (\($0.id))" } ?? visitor.rawValue
  }

  /// Visitors in a list: `Asha Brown (V01) and Tom Reid (V02)`.
  func names(_ visitors: [VisitorID]) -> String {
    let names = visitors.map(name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "nobody" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
