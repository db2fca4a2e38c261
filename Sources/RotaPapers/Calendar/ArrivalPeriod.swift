public import Scheme

/// The two hours in which a pair with a drawn moment is to arrive.
public struct ArrivalPeriod: Hashable, Sendable {
  /// When they begin.
  public let start: Instant
  /// When they end: two hours later as time passes, whatever the clocks do meanwhile.
  public var end: Instant { start.adding(seconds: 2 * 3600) }

  /// The period that begins at a time of London's clock on the day to which the visit belongs.
  ///
  /// A visit before 06:00 belongs to the evening before, so its date is one day later. A time that
  /// occurs twice in October is the first of the two; one that March leaves out is the moment at
  /// which the clocks jump.
  public init(day: CalendarDay, start: TimeOfDay) {
    let date = start < DayBand.early.start ? day.adding(days: 1) : day
    self.start = LondonTime.instant(of: start, on: date)
  }
}
