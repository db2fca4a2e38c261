/// Availability as one line of text, the same bytes for the same facts on every machine.
extension Availability {
  /// The word under which days away are kept apart from the rest.
  public static let awayField = "away"

  /// The days away as they are kept: `2026-08-03..2026-08-17;2026-09-01..2026-09-01`.
  public var awayText: String {
    away.map { "\($0.lowerBound)..\($0.upperBound)" }.joined(separator: ";")
  }

  /// Reads days away as `awayText` writes them, and nothing else.
  public static func away(_ text: String) -> [ClosedRange<CalendarDay>]? {
    var away: [ClosedRange<CalendarDay>] = []
    for part in text.split(separator: ";") {
      let ends = part.split(separator: ".", omittingEmptySubsequences: false)
      guard ends.count == 3, ends[1].isEmpty, let first = CalendarDay(ends[0]),
        let last = CalendarDay(ends[2]), first <= last
      else { return nil }
      away.append(first...last)
    }
    return away
  }

  /// The whole as one line: `V01 2026-07-01..2026-09-27 0012… 2026-08-03..2026-08-17`.
  ///
  /// Days away are in order and joined where they touch, so that equal offers read the same.
  public var line: String {
    var told = self
    told.away = CalendarDay.joined(away)
    let days = "\(days.lowerBound)..\(days.upperBound)"
    return "\(visitor) \(days) \(pattern.digits) \(told.away.isEmpty ? "-" : told.awayText)"
  }
}

extension [Availability] {
  /// All of it, a line each and a line end after each, by visitor and first day.
  ///
  /// This is what a draw freezes: a changed digit is a changed byte.
  public var canonicalText: String {
    let sorted = enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      return (left.visitor, left.days.lowerBound, one.offset)
        < (right.visitor, right.days.lowerBound, other.offset)
    }
    return sorted.map { $0.element.line + "\n" }.joined()
  }
}

extension CalendarDay {
  /// Stretches of days in order, those that overlap or touch as one.
  public static func joined(
    _ stretches: [ClosedRange<CalendarDay>]
  ) -> [ClosedRange<CalendarDay>] {
    var joined: [ClosedRange<CalendarDay>] = []
    for stretch in stretches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, stretch.lowerBound <= last.upperBound.adding(days: 1) {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, stretch.upperBound)
      } else {
        joined.append(stretch)
      }
    }
    return joined
  }
}
