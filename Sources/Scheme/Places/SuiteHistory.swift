/// What a suite has been over time, told by dated changes.
public struct SuiteHistory: Hashable, Sendable {
  /// The changes by day, one a day: of two on one day the later told counts.
  public let changes: [SuiteStatusChange]

  /// A history of changes told in this order.
  public init(_ told: [SuiteStatusChange] = []) {
    var byDay: [CalendarDay: SuiteStatusChange] = [:]
    for change in told { byDay[change.from] = change }
    changes = byDay.values.sorted { $0.from < $1.from }
  }

  /// The status on a day; before the first change a suite is taken to be open.
  public func status(on day: CalendarDay) -> SuiteStatus {
    changes.last { $0.from <= day }?.status ?? .open
  }

  /// Whether the suite is visited on at least one day of a week.
  public func isVisited(in week: VisitWeek) -> Bool {
    (0..<7).contains { status(on: week.monday.adding(days: $0)).isVisited }
  }

  /// The days within a range on which the suite is visited.
  public func daysVisited(in days: ClosedRange<CalendarDay>) -> Int {
    (days.lowerBound.number...days.upperBound.number)
      .count { status(on: CalendarDay(number: $0)).isVisited }
  }
}
