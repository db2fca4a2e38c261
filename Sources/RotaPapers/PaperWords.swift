import Scheme

/// Days, weeks and lists as papers say them.
enum PaperWords {
  /// A space at which no line is broken.
  static let fixedSpace = "\u{A0}"

  /// `Monday 6 April 2026`.
  static func day(_ day: CalendarDay) -> String {
    "\(weekday(day)) \(short(day)) \(day.year)"
  }

  /// `Monday 6 to Sunday 12 April 2026`, with month and year where they change inside the week.
  static func week(_ week: VisitWeek) -> String {
    let (first, last) = (week.monday, week.sunday)
    var opening = "\(weekday(first)) \(first.parts.day)"
    if first.month != last.month { opening += " \(Month(holding: first).name)" }
    if first.year != last.year { opening += " \(first.year)" }
    return "\(opening) to \(day(last))"
  }

  /// `6 to 12 April 2026`, for tables of many weeks, all of which begin on a Monday.
  static func shortWeek(_ week: VisitWeek) -> String {
    let (first, last) = (week.monday, week.sunday)
    var opening = "\(first.parts.day)"
    if first.month != last.month { opening += " \(Month(holding: first).name)" }
    if first.year != last.year { opening += " \(first.year)" }
    return "\(opening) to \(short(last)) \(last.year)"
  }

  /// `Ann, Ben and Carla`; nothing for nobody.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func short(_ day: CalendarDay) -> String {
    "\(day.parts.day) \(Month(holding: day).name)"
  }

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
