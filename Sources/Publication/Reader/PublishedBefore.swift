public import Scheme

/// Every table that was ever published, oldest first: what readers already hold.
public struct PublishedBefore: Sendable {
  /// The tables, oldest first.
  public private(set) var tables: [PublishedTable]

  /// The tables published so far.
  public init(_ tables: [PublishedTable] = []) { self.tables = tables }

  /// Adds a table that is published now.
  public mutating func add(_ table: PublishedTable) { tables.append(table) }

  /// The dimension whose categories are stretches of days, `2026-04-01..2026-06-30`.
  public static let period = "period"

  /// The stretches of days into which the ends of all these periods cut the calendar: a count for
  /// each of them is all that is needed to know the truth of whatever was published.
  public static func stretches(
    of periods: [ClosedRange<CalendarDay>]
  ) -> [ClosedRange<CalendarDay>] {
    let cuts = Set(periods.flatMap { [$0.lowerBound, $0.upperBound.adding(days: 1)] }).sorted()
    return zip(cuts, cuts.dropFirst()).compactMap { first, next in
      let stretch = first...next.adding(days: -1)
      return periods.contains { $0.contains(first) } ? stretch : nil
    }
  }

  /// The periods that any of the tables speaks of.
  public var periods: [ClosedRange<CalendarDay>] {
    Array(Set(tables.flatMap(\.periods))).sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension PublishedTable {
  /// The periods that the table speaks of.
  var periods: [ClosedRange<CalendarDay>] {
    let listed = dimensions.first { $0.code == PublishedBefore.period }?.categories.map(\.code)
    return (listed ?? fixed[PublishedBefore.period].map { [$0] } ?? []).compactMap {
      ClosedRange(period: $0)
    }
  }
}

extension ClosedRange<CalendarDay> {
  /// Reads `2026-04-01..2026-06-30` and nothing else, or nil.
  public init?(period: String) {
    let ends = period.split(separator: ".", omittingEmptySubsequences: true)
    guard ends.count == 2, let first = CalendarDay(ends[0]), let last = CalendarDay(ends[1]),
      first <= last, period == "\(first)..\(last)"
    else { return nil }
    self = first...last
  }

  /// The days as the code of a category, `2026-04-01..2026-06-30`.
  public var period: String { "\(lowerBound)..\(upperBound)" }
}
