/// A bank holiday proclaimed once, or a standing one moved away from its day.
public enum HolidayException: Hashable, Sendable {
  /// The day is a bank holiday that year.
  case alsoHoliday(CalendarDay)
  /// The day, a bank holiday in other years, is none that year.
  case notHoliday(CalendarDay)
}

extension HolidayException: CustomStringConvertible, LosslessStringConvertible {
  /// As it stands in a list: `+2023-05-08` for a holiday added, `-2020-05-04` for one taken away.
  public var description: String {
    switch self {
    case .alsoHoliday(let day): "+\(day)"
    case .notHoliday(let day): "-\(day)"
    }
  }

  /// Reads what `description` writes, or nil.
  public init?(_ text: String) {
    guard let day = CalendarDay(text.dropFirst()) else { return nil }
    switch text.first {
    case "+": self = .alsoHoliday(day)
    case "-": self = .notHoliday(day)
    default: return nil
    }
  }
}

extension BankHolidays {
  /// What has been proclaimed for England and Wales since 1995; a scheme adds the next itself.
  public static let proclaimed: [HolidayException] = [
    // Fiftieth anniversary of VE Day, in place of the first Monday of May.
    "-1995-05-01", "+1995-05-08",
    // The millennium.
    "+1999-12-31",
    // Golden Jubilee; the spring holiday moved to join it.
    "-2002-05-27", "+2002-06-03", "+2002-06-04",
    // Royal wedding.
    "+2011-04-29",
    // Diamond Jubilee.
    "-2012-05-28", "+2012-06-04", "+2012-06-05",
    // Seventy-fifth anniversary of VE Day.
    "-2020-05-04", "+2020-05-08",
    // Platinum Jubilee.
    "-2022-05-30", "+2022-06-02", "+2022-06-03",
    // State funeral of Queen Elizabeth II.
    "+2022-09-19",
    // Coronation of King Charles III.
    "+2023-05-08",
  ].compactMap { HolidayException($0) }
}
