/// Days as written, without a calendar of people's.
enum Monday {
  /// Whether a text is a Monday written as `2026-01-05`.
  static func isWritten(in text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), day >= 1, day <= length(ofMonth: month, year: year)
    else { return false }
    return daysSinceMarch(year: year, month: month, day: day) % 7 == 5
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Days since Wednesday 1 March of the year 0, where a leap day is the last of its year.
  private static func daysSinceMarch(year: Int, month: Int, day: Int) -> Int {
    let march = month > 2 ? year : year - 1
    let monthsOn = (month + 9) % 12
    return march * 365 + march / 4 - march / 100 + march / 400 + (153 * monthsOn + 2) / 5 + day - 1
  }
}
