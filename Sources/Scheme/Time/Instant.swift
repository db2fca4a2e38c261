/// A moment in time, the same everywhere, in milliseconds: when something was done.
public struct Instant: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  /// The moment so many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Midnight UTC at the start of a day, plus so many seconds.
  public init(day: CalendarDay, secondsUTC: Int = 0) {
    milliseconds = (Int64(day.number) * 86_400 + Int64(secondsUTC)) * 1000
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The moment so many seconds later; earlier when negative.
  public func adding(seconds: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(seconds) * 1000)
  }

  /// Whole minutes from this moment until another, rounded towards the earlier.
  public func minutes(until other: Instant) -> Int {
    Int(other.milliseconds - milliseconds).quotientDown(60_000)
  }

  /// The calendar day, and the seconds since its midnight, at an offset from UTC.
  public func civil(offsetMinutes: Int) -> (day: CalendarDay, second: Int, millisecond: Int) {
    let local = Int(milliseconds) + offsetMinutes * 60_000
    let day = local.quotientDown(86_400_000)
    let rest = local - day * 86_400_000
    return (CalendarDay(number: day), rest / 1000, rest % 1000)
  }
}

extension Instant: LosslessStringConvertible, CustomStringConvertible {
  /// ISO 8601 in UTC with milliseconds, as it is kept: `2026-04-06T09:30:00.000Z`.
  public var description: String { text(offsetMinutes: 0, milliseconds: true) }

  /// Reads ISO 8601 with `Z` or an offset, seconds and their fraction optional; nil otherwise.
  public init?(_ text: String) {
    if let kept = Instant.milliseconds(kept: text) {
      milliseconds = kept
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let day = CalendarDay(text.prefix(10)), let clock = ClockText(text.dropFirst(11))
    else { return nil }
    let start = Instant(day: day).milliseconds
    milliseconds = start + Int64(clock.milliseconds) - Int64(clock.offsetMinutes) * 60_000
  }

  /// What `description` writes, which is how every moment is kept; nil for any other form.
  private static func milliseconds(kept text: String) -> Int64? {
    DigitReading.read(text, length: 24) { text in milliseconds(kept: text) }
  }

  private static func milliseconds(kept text: DigitReading) -> Int64? {
    guard let year = text.number(at: 0, 4, before: "-"),
      let month = text.number(at: 5, 2, before: "-"),
      let dayOfMonth = text.number(at: 8, 2, before: "T"),
      let hour = text.number(at: 11, 2, before: ":"),
      let minute = text.number(at: 14, 2, before: ":"),
      let second = text.number(at: 17, 2, before: "."),
      let rest = text.number(at: 20, 3, before: "Z"), hour < 24, minute < 60, second < 60,
      let day = CalendarDay(year: year, month: month, day: dayOfMonth)
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    return (Int64(day.number) * 86_400 + Int64(seconds)) * 1000 + Int64(rest)
  }

  /// ISO 8601 at an offset from UTC, `Z` when there is none.
  public func text(offsetMinutes: Int, milliseconds showsMilliseconds: Bool = false) -> String {
    let (day, second, millisecond) = civil(offsetMinutes: offsetMinutes)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(30)
    day.append(to: &bytes)
    for (mark, part) in [("T", second / 3600), (":", second / 60 % 60), (":", second % 60)] {
      bytes.append(contentsOf: mark.utf8)
      part.append(to: &bytes, width: 2)
    }
    if showsMilliseconds {
      bytes.append(UInt8(ascii: "."))
      millisecond.append(to: &bytes, width: 3)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard offsetMinutes != 0 else { return text + "Z" }
    let size = abs(offsetMinutes)
    let sign = offsetMinutes < 0 ? "-" : "+"
    return text + sign + "\((size / 60).padded(2)):\((size % 60).padded(2))"
  }
}

/// The part of ISO 8601 after the `T`: hours, minutes, perhaps seconds, then `Z` or an offset.
private struct ClockText {
  let milliseconds: Int
  let offsetMinutes: Int

  init?(_ text: Substring) {
    var clock = text
    if text.hasSuffix("Z") {
      clock = text.dropLast()
      offsetMinutes = 0
    } else {
      guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }),
        let offset = TimeOfDay(text[text.index(after: sign)...])
      else { return nil }
      clock = text[..<sign]
      offsetMinutes = text[sign] == "-" ? -offset.minutes : offset.minutes
    }
    guard let time = TimeOfDay(clock.prefix(5)) else { return nil }
    guard let seconds = ClockText.seconds(clock.dropFirst(5)) else { return nil }
    milliseconds = time.minutes * 60_000 + seconds
  }

  /// Milliseconds in `:SS` or `:SS.fff`; nothing at all is zero.
  private static func seconds(_ text: Substring) -> Int? {
    guard !text.isEmpty else { return 0 }
    let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    guard text.first == ":", parts.count <= 2, parts[0].count == 2,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0]), whole < 60
    else { return nil }
    guard parts.count == 2 else { return whole * 1000 }
    let digits = parts[1].prefix(3)
    let scale = [100, 10, 1][digits.count - 1]
    return whole * 1000 + (Int(digits) ?? 0) * scale
  }
}
