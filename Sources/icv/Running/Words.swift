import Actions
import Scheme

/// Facts as people say them.
enum Words {
  /// `6 April 2026`.
  static func day(_ day: CalendarDay) -> String {
    "\(day.parts.day) \(Month(holding: day).name) \(day.year)"
  }

  /// `6 Apr 2026`, for columns.
  static func shortDay(_ day: CalendarDay) -> String {
    let number = day.parts.day
    return "\(number < 10 ? " " : "")\(number) \(Month(holding: day).name.prefix(3)) \(day.year)"
  }

  /// `6 Apr 2026 14:30`, as London's clocks showed it.
  static func moment(_ instant: Instant) -> String {
    let (day, time) = LondonTime.wall(at: instant)
    return "\(shortDay(day)) \(time)"
  }

  /// `1 visit`, `2 visits`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
  }

  /// `LEA, NUN and RUG`; nothing for nothing.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A duty as a sentence's end: `answers an action`.
  static func duty(_ duty: Duty) -> String {
    let sentence = WhoDoesWhat.row(of: duty)?.sentence ?? duty.rawValue
    return sentence.prefix(1).lowercased() + sentence.dropFirst().dropLast()
  }
}
