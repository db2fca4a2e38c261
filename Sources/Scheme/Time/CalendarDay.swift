/// A day in the calendar, with no hour and no zone: when a term ends, when a visit is dated.
///
/// Days are counted in the Gregorian calendar from 1970-01-01. The arithmetic is our own so that a
/// day means the same on every machine and in every later release.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01; earlier days are negative.
  public let number: Int

  /// The day that many days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// The day of this year, month and day of month, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CalendarDay.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(knownYear: year, month: month, day: day)
  }

  /// Written `yyyy-mm-dd` and nothing else, or nil.
  public init?(_ text: some StringProtocol) {
    let day = DigitReading.read(text, length: 10) { text -> CalendarDay? in
      guard let year = text.number(at: 0, 4, before: "-"),
        let month = text.number(at: 5, 2, before: "-"), let day = text.number(at: 8, 2)
      else { return nil }
      return CalendarDay(year: year, month: month, day: day)
    }
    guard let day else { return nil }
    self = day
  }

  /// A day known to be in the calendar, of any year: what is worked out may pass the year 9999.
  init(knownYear year: Int, month: Int, day: Int) {
    // Howard Hinnant's civil-calendar identity: years begin in March, so that the leap day is last.
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day of month.
  public var parts: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The calendar year.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the week.
  public var weekday: Weekday { Weekday(afterEpoch: number) }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }

  /// The day so many days later; earlier when negative.
  public func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// The same day of a later month, or that month's last day where it is shorter.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 + months
    let newYear = count.quotientDown(12)
    let newMonth = count - newYear * 12 + 1
    let last = CalendarDay.length(ofMonth: newMonth, year: newYear)
    return CalendarDay(knownYear: newYear, month: newMonth, day: Swift.min(day, last))
  }

  /// How many days later the other day is; negative when it is earlier.
  public func days(until other: CalendarDay) -> Int { other.number - number }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CalendarDay: CustomStringConvertible, LosslessStringConvertible {
  /// The day as `yyyy-mm-dd`.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension CalendarDay {
  /// Writes the day as `yyyy-mm-dd`.
  func append(to bytes: inout [UInt8]) {
    let (year, month, day) = parts
    year.append(to: &bytes, width: 4)
    bytes.append(UInt8(ascii: "-"))
    month.append(to: &bytes, width: 2)
    bytes.append(UInt8(ascii: "-"))
    day.append(to: &bytes, width: 2)
  }
}

extension Int {
  /// Division that rounds towards minus infinity, as calendars need before 1970.
  func quotientDown(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// The number in digits, with zeros in front up to a width.
  func padded(_ width: Int) -> String {
    var bytes: [UInt8] = []
    append(to: &bytes, width: width)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the number's digits, with zeros in front up to a width; days and moments are written
  /// by the hundred thousand when a table is taken in.
  func append(to bytes: inout [UInt8], width: Int) {
    if self < 0 { bytes.append(UInt8(ascii: "-")) }
    var power = 1
    for _ in 1..<Swift.max(1, width) { power *= 10 }
    let size = magnitude
    while size / UInt(power) >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(size / UInt(power) % 10))
      power /= 10
    }
  }
}
