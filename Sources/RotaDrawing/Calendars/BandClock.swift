public import Scheme

/// How long bands really last on the days the clocks change, and when two hours begin in them.
enum BandClock {
  /// How long visitors have to arrive.
  static let arrivalMinutes = 120

  /// The moment a band begins.
  static func start(_ band: DayBand, on day: CalendarDay) -> Instant {
    LondonTime.instant(of: band.start, on: day)
  }

  /// Minutes from the beginning of a band to that of the next: 420 or 540 in the two odd nights.
  static func minutes(_ band: DayBand, on day: CalendarDay) -> Int {
    let next = DayBand(rawValue: band.rawValue + 1)
    let end = next.map { start($0, on: day) } ?? start(.early, on: day.adding(days: 1))
    return start(band, on: day).minutes(until: end)
  }

  /// How many minutes of a band may begin the two hours, so that they end with the band at last.
  static func starts(_ band: DayBand, on day: CalendarDay) -> Int {
    minutes(band, on: day) - arrivalMinutes + 1
  }
}

extension WindowMoment {
  /// The two hours within which the pair arrives; both exist on every day, clocks changing or not.
  public var arrival: ClosedRange<Instant> {
    let start = BandClock.start(band, on: day).adding(seconds: 60 * minutes)
    return start...start.adding(seconds: 60 * BandClock.arrivalMinutes)
  }
}
