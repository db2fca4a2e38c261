import Scheme

/// When visits began, as it may be told: all suites together, and once a year.
enum PublicHours {
  static let day = "day"
  static let band = "band"
  static let all = "ALL"

  static let days = PublicDimension(
    day, "Day",
    [
      PublicCategory("weekday", "Monday to Friday", kind: .events),
      PublicCategory("weekend", "Saturday and Sunday", kind: .events),
      PublicCategory(all, "Whole week", kind: .events),
    ], breakdowns: [Breakdown(all, of: ["weekday", "weekend"])])

  static let bands = PublicDimension(
    band, "Time of arrival",
    [
      PublicCategory("M", "06:00 to 11:59", kind: .events),
      PublicCategory("A", "12:00 to 17:59", kind: .events),
      PublicCategory("E", "18:00 to 21:59", kind: .events),
      PublicCategory("N1", "22:00 to 05:59", kind: .events),
      PublicCategory(all, "All day", kind: .events),
    ], breakdowns: [Breakdown(all, of: ["M", "A", "E", "N1"])])

  /// The name under which a visit's day and hour are summed.
  static func cell(_ weekday: Weekday, _ time: TimeOfDay) -> String {
    let band =
      switch time.hour {
      case 6..<12: "M"
      case 12..<18: "A"
      case 18..<22: "E"
      default: "N1"
      }
    return "\(weekday.isWeekend ? "weekend" : "weekday") \(band)"
  }
}

extension PublicFigures {
  func hours(
    _ day: String, _ band: String, suite: String, in period: ClosedRange<CalendarDay>
  ) -> Int? {
    let days = day == PublicHours.all ? ["weekday", "weekend"] : [day]
    let bands = band == PublicHours.all ? ["M", "A", "E", "N1"] : [band]
    var total = 0
    for day in days {
      for band in bands {
        guard let count = sum(of: "\(day) \(band)", suite: suite, in: period) else { return nil }
        total += count
      }
    }
    return total
  }
}
