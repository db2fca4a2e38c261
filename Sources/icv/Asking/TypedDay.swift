import Scheme

/// Days as people type them: today, Sunday, 3/10/2026, 3 oct; never month first.
enum TypedDay {
  static func read(_ line: String, today: CalendarDay) -> Understood {
    let text = line.lowercased().replacing(",", with: " ")
    if let day = named(text, today: today) ?? CalendarDay(text) { return answer(day) }
    let fields = text.split { " /.-".contains($0) }.map(String.init)
    guard (2...3).contains(fields.count), let day = number(ofDay: fields[0]) else {
      return .not(how)
    }
    guard let month = month(fields[1]) else {
      return Int(fields[1]) != nil
        ? .not("There is no month \(fields[1]). Type the day first: 3/10/2026 is 3 October.")
        : .not(how)
    }
    guard fields.count == 3 else { return latest(day, month, today: today) }
    guard let year = year(fields[2]) else { return .not(how) }
    guard let found = CalendarDay(year: year, month: month, day: day) else {
      return .not("The calendar has no \(day) \(DayWords.months[month - 1]) \(year).")
    }
    return answer(found)
  }

  /// A day and, after it, a time of that day.
  static func readWithTime(_ line: String, now: Instant) -> Understood {
    let fields = line.split(separator: " ")
    guard let last = fields.last, fields.count > 1,
      case .answer(let day, let saidDay) = read(
        fields.dropLast().joined(separator: " "), today: LondonTime.day(at: now)),
      case .answer(let time, let saidTime) = TypedTime.read(String(last), now: now)
    else { return .not("Type a day and a time, such as 3/10/2026 14:30.") }
    return .answer("\(day)T\(time):00", said: "\(saidDay), \(saidTime)")
  }

  private static let how =
    "That is not a day. Type today, yesterday, 3/10/2026 or 3 oct, the day first."

  private static func answer(_ day: CalendarDay) -> Understood {
    .answer(day.description, said: DayWords.text(day))
  }

  /// Without a year it is the latest such day that has come.
  private static func latest(_ day: Int, _ month: Int, today: CalendarDay) -> Understood {
    for year in stride(from: today.year, through: today.year - 8, by: -1) {
      if let found = CalendarDay(year: year, month: month, day: day), found <= today {
        return answer(found)
      }
    }
    return .not("The calendar has no \(day) \(DayWords.months[month - 1]).")
  }

  private static func named(_ text: String, today: CalendarDay) -> CalendarDay? {
    switch text {
    case "today", "tonight", "now": return today
    case "yesterday", "last night": return today.adding(days: -1)
    default:
      guard text.count >= 3,
        let index = DayWords.weekdays.firstIndex(where: { $0.lowercased().hasPrefix(text) })
      else { return nil }
      let back = (today.weekday.rawValue - 1 - index + 7) % 7
      return today.adding(days: -back)
    }
  }

  private static func number(ofDay text: String) -> Int? {
    let digits = text.prefix(while: \.isASCIIDigit)
    guard ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count)) else { return nil }
    return Int(digits)
  }

  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) ? number : nil }
    guard text.count >= 3 else { return nil }
    return DayWords.months.firstIndex { $0.lowercased().hasPrefix(text) }.map { $0 + 1 }
  }

  private static func year(_ text: String) -> Int? {
    guard let number = Int(text), text.count == 2 || text.count == 4 else { return nil }
    return text.count == 2 ? 2000 + number : number
  }
}

/// Days in words.
enum DayWords {
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `Saturday 3 October 2026`.
  static func text(_ day: CalendarDay) -> String {
    let (year, month, date) = day.parts
    return "\(weekdays[day.weekday.rawValue - 1]) \(date) \(months[month - 1]) \(year)"
  }
}
