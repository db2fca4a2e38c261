import Scheme

/// Reads the dates and times that answers and expressions write, as JavaRosa reads them.
enum FormMoment {
  /// `yyyy-mm-dd`, or that and `T` and a time; nil where there is no such day or time.
  static func parse(_ text: String, in zone: FormZone) -> Int? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = day(parts[0]) else { return nil }
    guard parts.count == 2 else { return zone.moment(day: day) }
    return time(parts[1], on: day, in: zone)
  }

  /// A day alone, digits without zeros in front allowed: `2026-2-3`.
  static func date(_ text: String, in zone: FormZone) -> Int? {
    day(text[...]).map { zone.moment(day: $0) }
  }

  /// A time alone, on the day it is now.
  static func time(_ text: String, now: Int, in zone: FormZone) -> Int? {
    time(text[...], on: zone.day(of: now), in: zone)
  }

  private static func day(_ text: Substring) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = whole(parts[0]), let month = whole(parts[1]),
      let day = whole(parts[2])
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)?.number
  }

  private static func time(_ text: Substring, on day: Int, in zone: FormZone) -> Int? {
    var clock = text
    var offset: Int?
    if clock.hasSuffix("Z") {
      clock = clock.dropLast()
      offset = 0
    } else if let sign = clock.firstIndex(where: { $0 == "+" || $0 == "-" }) {
      guard let minutes = offsetMinutes(clock[clock.index(after: sign)...]) else { return nil }
      offset = clock[sign] == "-" ? -minutes : minutes
      clock = clock[..<sign]
    }
    guard let milliseconds = milliseconds(clock) else { return nil }
    guard let offset else { return zone.moment(day: day, millisecond: milliseconds) }
    return day * 86_400_000 + milliseconds - offset * 60_000
  }

  private static func milliseconds(_ clock: Substring) -> Int? {
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let hour = whole(parts[0]),
      let minute = whole(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    guard parts.count == 3 else { return (hour * 60 + minute) * 60_000 }
    let digits = parts[2].prefix { $0.isNumber || $0 == "." }
    guard let seconds = Double(digits.hasSuffix(".") ? digits + "0" : digits), seconds < 60
    else { return nil }
    let second = Int(seconds)
    let fraction = Int(1000 * seconds - 1000 * Double(second))
    return ((hour * 60 + minute) * 60 + second) * 1000 + fraction
  }

  private static func offsetMinutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts.first, let hours = whole(first), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return hours * 60 }
    return whole(parts[1]).map { hours * 60 + $0 }
  }

  private static func whole(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9,
      text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }
}
