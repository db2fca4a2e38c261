/// Some hours by London's clocks, as they really pass on the day they begin.
///
/// When clocks go forward in such a stretch it is an hour shorter than its clock times say, when
/// they go back an hour longer; every minute of it is one moment all the same.
public struct LondonStretch: Sendable, Hashable {
  /// The moment it begins.
  public let begins: Instant
  /// How many minutes really pass in it.
  public let minutes: Int

  /// The stretch that begins on a day at a time and ends so many minutes later by the clock.
  ///
  /// A time that clocks show twice begins at the first and ends at the second; one that they skip
  /// is the moment they jump.
  public init(on day: CalendarDay, from start: TimeOfDay, clockMinutes: Int) {
    let first = LondonTime.instant(of: start, on: day)
    let end = start.minutes + clockMinutes
    let time = TimeOfDay(knownMinutes: end % 1440)
    let last = day.adding(days: end / 1440)
    let after = LondonTime.instants(of: time, on: last).last
    begins = first
    minutes = max(0, first.minutes(until: after ?? LondonTime.instant(of: time, on: last)))
  }

  /// The moment so many minutes after it begins.
  public func moment(_ minute: Int) -> Instant { begins.adding(seconds: 60 * minute) }
}
