/// The year that schemes report on, April to March, written `2026-27`.
public struct SchemeYear: Hashable, Sendable, Comparable {
  /// The calendar year in which it begins.
  public let startYear: Int

  /// The year that begins in April of this calendar year, or nil outside the calendar.
  public init?(startYear: Int) {
    guard (1...9998).contains(startYear) else { return nil }
    self.startYear = startYear
  }

  /// The scheme year that holds this day.
  public init(holding day: CalendarDay) {
    let (year, month, _) = day.parts
    startYear = month >= 4 ? year : year - 1
  }

  /// Its days, 1 April to 31 March.
  public var days: ClosedRange<CalendarDay> {
    let quarters = self.quarters
    return quarters[0].days.lowerBound...quarters[3].days.upperBound
  }

  /// Its four quarters, April to June first.
  public var quarters: [Quarter] {
    let first = Quarter(holding: CalendarDay(knownYear: startYear, month: 4, day: 1))
    return (0..<4).map { first.adding(quarters: $0) }
  }

  /// Its months in words, `April 2026 to March 2027`.
  public var name: String { "April \(startYear) to March \(startYear + 1)" }

  /// The earlier year comes first.
  public static func < (left: SchemeYear, right: SchemeYear) -> Bool {
    left.startYear < right.startYear
  }
}

extension SchemeYear: CustomStringConvertible, LosslessStringConvertible {
  /// The year as `2026-27`.
  public var description: String {
    "\(startYear.padded(4))-\(((startYear + 1) % 100).padded(2))"
  }

  /// Reads `2026-27` and nothing else, or nil.
  public init?(_ text: String) {
    guard text.utf8.count == 7, let year = Int(text.prefix(4)),
      let found = SchemeYear(startYear: year), found.description == text
    else { return nil }
    self = found
  }
}
