public import Scheme

/// The day and band drawn for a window, and when the two hours begin in which the pair arrives.
///
/// It tells the future: the pair alone may read it.
public struct WindowMoment: Hashable, Sendable {
  /// The day on which the visit's band begins.
  public var day: CalendarDay
  /// The band of the day.
  public var band: DayBand
  /// Minutes from the beginning of the band to the beginning of the two hours.
  public var minutes: Int

  /// A moment.
  public init(day: CalendarDay, band: DayBand, minutes: Int) {
    self.day = day
    self.band = band
    self.minutes = minutes
  }

  /// The bit of its cell in a week.
  var bit: UInt64 { WeekCells.bit(day.weekday.rawValue - 1, band.rawValue) }
}
