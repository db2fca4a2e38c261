import Scheme

extension ClosedRange<CalendarDay> {
  /// The moment at which the last of these days is over in London.
  var end: Instant {
    let next = upperBound.adding(days: 1)
    return TimeOfDay("00:00").flatMap { LondonTime.instants(of: $0, on: next).first }
      ?? Instant(day: next, secondsUTC: 0)
  }
}
