import Scheme

/// A period as people type it, for figures of any stretch of days.
enum TypedPeriod {
  /// The days of `2026-Q1`, `2026-27`, `2026-04` or `DAY..DAY`.
  static func days(_ text: String) throws -> ClosedRange<CalendarDay> {
    if let quarter = Quarter(text.uppercased()) { return quarter.days }
    if let month = Month(text) { return month.days }
    if let year = SchemeYear(text) { return year.days }
    let ends = text.split(separator: ".", omittingEmptySubsequences: true)
    if text.contains(".."), ends.count == 2 {
      let first = try Typed.day(String(ends[0]), option: "--period")
      let last = try Typed.day(String(ends[1]), option: "--period")
      if first <= last { return first...last }
    }
    throw Problem(
      .usage, "bad_period", "\"\(text)\" is no period.", at: "--period",
      next: "Write a quarter as 2026-Q1, a year as 2026-27, a month as 2026-04, or DAY..DAY.")
  }
}
