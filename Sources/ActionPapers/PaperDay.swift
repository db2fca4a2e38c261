import Scheme

/// Days as these papers say them.
enum PaperDay {
  /// `Monday 6 April 2026`.
  static func full(_ day: CalendarDay) -> String { "\(weekday(day)) \(day.words)" }

  private static func weekday(_ day: CalendarDay) -> String {
    switch day.weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
