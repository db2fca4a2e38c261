import Scheme
import SchemeOffice

/// Reads what a person types for an option; a mistake is told with an example.
enum Typed {
  /// A day: ISO, or as people write it, 6/4/2026; never month first.
  static func day(_ text: String, option: String) throws -> CalendarDay {
    if let day = CalendarDay(text) { return day }
    let parts = text.split { $0 == "/" || $0 == "." }.map { Int($0) }
    if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      year >= 1000, let found = CalendarDay(year: year, month: month, day: day)
    {
      return found
    }
    throw Problem(
      .usage, "bad_day", "\"\(text)\" is no day of the calendar.", at: option,
      next: "Write the day as 2026-04-06 or 06/04/2026.")
  }

  /// A moment as ISO 8601; without an offset it is London's.
  static func instant(_ text: String, option: String) throws -> Instant {
    if let instant = Instant(text) { return instant }
    let parts = text.split { $0 == "T" || $0 == " " }
    if let first = parts.first, let day = CalendarDay(first), parts.count <= 2 {
      let time = parts.count == 2 ? TimeOfDay(parts[1].prefix(5)) : TimeOfDay("00:00")
      if let time { return LondonTime.instant(of: time, on: day) }
    }
    throw Problem(
      .usage, "bad_moment", "\"\(text)\" is no moment in time.", at: option,
      next: "Write it as 2026-04-06T09:30:00Z, or 2026-04-06T09:30 for London time.")
  }

  /// One of a closed list of words.
  static func one<Word: RawRepresentable<String> & CaseIterable>(
    of words: Word.Type, _ text: String, option: String
  ) throws -> Word {
    if let word = Word(rawValue: text) { return word }
    let known = words.allCases.map(\.rawValue)
    let nearest = NearestWord(to: text, among: known).word.map { "Did you mean \($0)? " } ?? ""
    throw Problem(
      .usage, "unknown_word", "\"\(text)\" is not one of the words for \(option).", at: option,
      next: nearest + "Known: " + known.joined(separator: ", ") + ".")
  }
}
