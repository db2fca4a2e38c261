/// The clock on the wall in England and Wales: Greenwich time, an hour ahead in summer.
///
/// Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
/// October (Summer Time Act 1972 as amended in 2002). The rule is written here and not looked up,
/// so that a report reads the same on a machine without zone tables.
public enum LondonTime {
  /// Minutes that London's clocks are ahead of UTC at a moment: 0 or 60.
  public static func offsetMinutes(at instant: Instant) -> Int {
    let (year, month, _) = instant.civil(offsetMinutes: 0).day.parts
    switch month {
    case 3: return instant >= change(month: 3, year: year) ? 60 : 0
    case 4...9: return 60
    case 10: return instant < change(month: 10, year: year) ? 60 : 0
    default: return 0
    }
  }

  /// The day and time that London's clocks show at a moment.
  public static func wall(at instant: Instant) -> (day: CalendarDay, time: TimeOfDay) {
    let civil = instant.civil(offsetMinutes: offsetMinutes(at: instant))
    return (civil.day, TimeOfDay(knownMinutes: civil.second / 60))
  }

  /// The day it is in London at a moment.
  public static func day(at instant: Instant) -> CalendarDay { wall(at: instant).day }

  /// The moment at which a day begins in London; the clocks never change so near to midnight.
  public static func start(of day: CalendarDay) -> Instant {
    let greenwich = Instant(day: day)
    return greenwich.adding(seconds: -60 * offsetMinutes(at: greenwich.adding(seconds: -3600)))
  }

  /// The moments at which London's clocks show this time on this day: one, two in the hour that
  /// occurs twice in October, none in the hour left out in March.
  public static func instants(of time: TimeOfDay, on day: CalendarDay) -> [Instant] {
    let greenwich = Instant(day: day, secondsUTC: time.minutes * 60)
    return [greenwich.adding(seconds: -3600), greenwich].filter { instant in
      let shown = wall(at: instant)
      return shown.day == day && shown.time == time
    }
  }

  /// The first moment with this clock time on or after a day, not before a given moment.
  ///
  /// A time earlier than the one before it is the next day; one that occurs twice is the first not
  /// before the moment preceding it; one that the clocks skip is the moment they jump.
  public static func instant(
    of time: TimeOfDay, on day: CalendarDay, notBefore earlier: Instant? = nil
  ) -> Instant {
    for next in [day, day.adding(days: 1)] {
      let shown = instants(of: time, on: next)
      let found = shown.isEmpty ? [change(month: 3, year: next.year)] : shown
      if let first = found.first(where: { $0 >= (earlier ?? $0) }) {
        return first
      }
    }
    return Instant(day: day.adding(days: 1), secondsUTC: time.minutes * 60)
  }

  /// A moment as ISO 8601 with London's offset.
  public static func text(_ instant: Instant) -> String {
    instant.text(offsetMinutes: offsetMinutes(at: instant))
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func change(month: Int, year: Int) -> Instant {
    let last = CalendarDay(knownYear: year, month: month, day: 31)
    let sunday = last.adding(days: -(last.weekday.rawValue % 7))
    return Instant(day: sunday, secondsUTC: 3600)
  }
}
