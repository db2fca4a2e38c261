public import Actions
import RecordKeeping
public import Scheme

/// Whether the repairs of a period lasted.
public struct FixesSeen: Sendable {
  public let days: ClosedRange<CalendarDay>
  public let holds: FixHolds
  public let themes: ThemeList
}

extension Office {
  /// The things and practices resolved in some days, and whether they held, as known today.
  public func fixes(_ days: ClosedRange<CalendarDay>, by desk: Desk) throws -> FixesSeen {
    let reader = try reader(desk)
    try reader.require(.statistics)
    let resolved = try actions(.resolved(days), asOf: reader.look.now)
    let returns = try records.confirmedReturns(of: resolved.map(\.reference))
    let fixes = resolved.flatMap { action in
      Fix.fixes(of: action, returned: (returns[action.reference] ?? []).map(\.found))
    }.filter { days.contains($0.day) }
    return FixesSeen(
      days: days, holds: FixHolds(fixes, asOf: reader.look.today),
      themes: try ThemeList(shelves))
  }
}
