/// The bank holidays of England and Wales, worked out for any year.
///
/// Authority: Banking and Financial Dealings Act 1971, schedule 1, and the standing proclamations
/// for New Year's Day (from 1974) and the first Monday of May (from 1978). What is proclaimed once
/// cannot be worked out: it is passed in as `HolidayException`s.
public enum BankHolidays {
  /// The bank holidays of a year in order, exceptions applied.
  public static func days(in year: Int, exceptions: [HolidayException] = proclaimed)
    -> [CalendarDay]
  {
    var days = Set(standing(in: year))
    for exception in exceptions {
      switch exception {
      case .alsoHoliday(let day) where day.year == year: days.insert(day)
      case .notHoliday(let day) where day.year == year: days.remove(day)
      default: continue
      }
    }
    return days.sorted()
  }

  /// Easter Sunday by the anonymous Gregorian computus, as Butcher printed it in 1876.
  public static func easterSunday(in year: Int) -> CalendarDay {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return known(year, sum / 31, sum % 31 + 1)
  }

  /// The holidays that come round every year, without what was proclaimed once.
  static func standing(in year: Int) -> [CalendarDay] {
    let easter = easterSunday(in: year)
    let may = known(year, 5, 1)
    return [
      onOrAfterWeekend(known(year, 1, 1)), easter.adding(days: -2), easter.adding(days: 1),
      monday(onOrAfter: may), monday(onOrAfter: known(year, 5, 25)),
      monday(onOrAfter: known(year, 8, 25)),
    ] + christmas(in: year)
  }

  /// Whether a day is one of those that come round every year.
  ///
  /// Clocks ask this for every day they count, so the years in use are worked out once.
  static func isStanding(_ day: CalendarDay) -> Bool {
    let index = day.number - firstTabled
    guard tabled.indices.contains(index) else { return standing(in: day.year).contains(day) }
    return tabled[index]
  }

  /// How many days after the first, up to and with the last, are neither at a weekend nor standing
  /// holidays; nil for days outside the table.
  static func workingDays(after first: CalendarDay, through last: CalendarDay) -> Int? {
    let (start, end) = (first.number - firstTabled, last.number - firstTabled)
    guard workedUpTo.indices.contains(start), workedUpTo.indices.contains(end) else { return nil }
    return workedUpTo[end] - workedUpTo[start]
  }

  /// Working days from the first tabled day up to and with each, so that counting is one sum.
  private static let workedUpTo: [Int] = {
    var worked = 0
    return tabled.indices.map { index in
      let isWeekend = CalendarDay(number: firstTabled + index).weekday.isWeekend
      if !isWeekend, !tabled[index] { worked += 1 }
      return worked
    }
  }()

  private static let firstTabled = known(1990, 1, 1).number

  private static let tabled: [Bool] = {
    let years = 1990...2100
    var table = [Bool](repeating: false, count: known(2100, 12, 31).number - firstTabled + 1)
    for year in years {
      for day in standing(in: year) { table[day.number - firstTabled] = true }
    }
    return table
  }()

  /// Christmas Day and Boxing Day; on a weekend the next working days stand in for them.
  private static func christmas(in year: Int) -> [CalendarDay] {
    let day = known(year, 12, 25)
    return switch day.weekday {
    case .friday: [day, day.adding(days: 3)]
    case .saturday: [day.adding(days: 2), day.adding(days: 3)]
    case .sunday: [day.adding(days: 1), day.adding(days: 2)]
    default: [day, day.adding(days: 1)]
    }
  }

  private static func onOrAfterWeekend(_ day: CalendarDay) -> CalendarDay {
    day.weekday.isWeekend ? monday(onOrAfter: day) : day
  }

  private static func monday(onOrAfter day: CalendarDay) -> CalendarDay {
    day.adding(days: (8 - day.weekday.rawValue) % 7)
  }

  private static func known(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(knownYear: year, month: month, day: day)
  }
}
