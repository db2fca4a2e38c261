/// What a visitor offers over some days: a weekly pattern, and when they are away.
public struct Availability: Hashable, Sendable {
  /// Whose it is.
  public var visitor: VisitorID
  /// The days it speaks of, both included; outside them the visitor has said nothing.
  public var days: ClosedRange<CalendarDay>
  /// What is offered in each band of a week.
  public var pattern: WeekPattern
  /// Days away, both included; nothing is offered on them.
  public var away: [ClosedRange<CalendarDay>]

  /// What a visitor offers.
  public init(
    visitor: VisitorID, days: ClosedRange<CalendarDay>, pattern: WeekPattern,
    away: [ClosedRange<CalendarDay>] = []
  ) {
    self.visitor = visitor
    self.days = days
    self.pattern = pattern
    self.away = away
  }

  /// Whether days are not too many and not too far ahead, so that no mistyped year is kept.
  public static func isPlannable(
    _ days: ClosedRange<CalendarDay>, today: CalendarDay
  ) -> Bool {
    days.dayCount <= 732 && days.upperBound <= today.adding(months: 36)
  }

  /// What is offered on a day in a band; nothing outside its days and while away.
  public func offer(on day: CalendarDay, _ band: DayBand) -> Offer {
    guard days.contains(day), !away.contains(where: { $0.contains(day) }) else { return .cannot }
    return pattern[day.weekday.rawValue - 1, band]
  }
}
