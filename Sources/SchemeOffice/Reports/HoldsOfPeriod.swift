import Actions
import RecordKeeping
import ReportPapers
import Scheme

/// Whether what was put right held, asked on the day it was 90 and 180 days old.
struct HoldsOfPeriod {
  private let fixes: [Fix]
  private let days: ClosedRange<CalendarDay>

  /// The fixes whose day for asking lies in the period.
  init(_ days: ClosedRange<CalendarDay>, office: Office) throws {
    self.days = days
    let oldest = FixHolds.spans.max() ?? 0
    let resolved = days.lowerBound.adding(days: -oldest)...days.upperBound
    let actions = try office.records.actions(.resolved(resolved), asOf: days.end)
    let returns = try office.records.confirmedReturns(of: actions.map(\.reference))
    fixes = actions.flatMap { action in
      Fix.fixes(
        of: action,
        returned: (returns[action.reference] ?? []).map(\.found).filter { $0 <= days.upperBound })
    }
  }

  /// The figures of one suite, or of all.
  func figures(of suite: SuiteCode? = nil) -> [HoldFigures] {
    FixHolds.spans.map { span in
      let due = fixes.filter {
        (suite == nil || $0.suite == suite) && days.contains($0.day.adding(days: span))
      }
      let tally = FixHolds(due, asOf: days.upperBound).tally(days: span)
      return HoldFigures(after: span, held: tally.held, cameBack: tally.cameBack)
    }
  }
}
