/// The week a rota allots: seven days from a Monday.
public struct VisitWeek: Hashable, Sendable, Comparable {
  /// The Monday it begins on.
  public let monday: CalendarDay

  /// The week that holds this day.
  public init(holding day: CalendarDay) {
    monday = day.adding(days: 1 - day.weekday.rawValue)
  }

  /// The week that begins on this day, or nil when it is no Monday.
  public init?(monday: CalendarDay) {
    guard monday.weekday == .monday else { return nil }
    self.monday = monday
  }

  /// The Sunday it ends on.
  public var sunday: CalendarDay { monday.adding(days: 6) }
  /// Its days, Monday to Sunday.
  public var days: ClosedRange<CalendarDay> { monday...sunday }

  /// The week so many weeks later; earlier when negative.
  public func adding(weeks: Int) -> VisitWeek {
    VisitWeek(holding: monday.adding(days: weeks * 7))
  }

  public static func < (left: VisitWeek, right: VisitWeek) -> Bool { left.monday < right.monday }
}

extension VisitWeek: CustomStringConvertible {
  /// The week by its Monday, `yyyy-mm-dd`.
  public var description: String { monday.description }
}
