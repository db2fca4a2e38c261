import Scheme

/// Dates written by a pattern such as `%e %b %Y`.
enum DateFormat {
  private static let known = "%YymnbdeHhMS3aW"
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// The first letter after `%` that stands for nothing, or nil.
  static func firstUnknown(in pattern: String) -> String? {
    var rest = pattern[...]
    while let percent = rest.firstIndex(of: "%") {
      let next = rest.index(after: percent)
      guard next < rest.endIndex else { return "" }
      if !known.contains(rest[next]) { return String(rest[next]) }
      rest = rest[rest.index(after: next)...]
    }
    return nil
  }

  /// A moment in the zone, by the pattern; an unknown letter is written as it stands.
  static func text(_ moment: Int, _ pattern: String, in zone: FormZone) -> String {
    let (number, millisecond) = zone.local(moment)
    let day = CalendarDay(number: number)
    var text = ""
    var isLetter = false
    for character in pattern {
      if isLetter {
        text += part(character, of: day, millisecond)
        isLetter = false
      } else if character == "%" {
        isLetter = true
      } else {
        text.append(character)
      }
    }
    return text
  }

  private static func part(
    _ letter: Character, of day: CalendarDay, _ millisecond: Int
  ) -> String {
    let parts = day.parts
    let second = millisecond / 1000
    switch letter {
    case "Y": return Digits.padded(parts.year, 4)
    case "y": return String(Digits.padded(parts.year, 4).dropFirst(2))
    case "m": return Digits.two(parts.month)
    case "n": return String(parts.month)
    case "b": return months[parts.month - 1]
    case "d": return Digits.two(parts.day)
    case "e": return String(parts.day)
    case "H": return Digits.two(second / 3600)
    case "h": return String(second / 3600)
    case "M": return Digits.two(second / 60 % 60)
    case "S": return Digits.two(second % 60)
    case "3": return Digits.padded(millisecond % 1000, 3)
    case "a": return days[day.weekday.rawValue - 1]
    case "W": return String(week(of: day))
    default: return String(letter)
    }
  }

  /// Java's week of the year: weeks begin on Sunday, the first holds 1 January.
  private static func week(of day: CalendarDay) -> Int {
    let first = CalendarDay(number: day.number - dayOfYear(day))
    let next = CalendarDay(year: day.year + 1, month: 1, day: 1)
    if let next, day.number >= next.number - next.weekday.rawValue % 7 { return 1 }
    return (dayOfYear(day) + first.weekday.rawValue % 7) / 7 + 1
  }

  private static func dayOfYear(_ day: CalendarDay) -> Int {
    guard let first = CalendarDay(year: day.year, month: 1, day: 1) else { return 0 }
    return first.days(until: day)
  }
}
