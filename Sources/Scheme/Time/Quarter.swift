/// Three calendar months that begin in January, April, July or October.
///
/// `2026-Q2` is April to June 2026: the quarters of the calendar year, which nest in the scheme's
/// year from April too. People are always shown the months, because offices count quarters
/// differently.
public struct Quarter: Hashable, Sendable, Comparable {
  /// The calendar year.
  public let year: Int
  /// 1 (January to March) to 4 (October to December).
  public let number: Int

  /// A quarter of a calendar year, or nil outside 1 to 4 and the calendar's years.
  public init?(year: Int, number: Int) {
    guard (1...4).contains(number), (1...9999).contains(year) else { return nil }
    self.year = year
    self.number = number
  }

  /// The quarter that holds this day.
  public init(holding day: CalendarDay) {
    (year, number) = (day.year, (day.month - 1) / 3 + 1)
  }

  /// The first of its three months.
  public var firstMonth: Month {
    Month(holding: CalendarDay(knownYear: year, month: number * 3 - 2, day: 1))
  }

  /// Its days, first to last.
  public var days: ClosedRange<CalendarDay> {
    firstMonth.firstDay...firstMonth.adding(months: 2).lastDay
  }

  /// The weeks whose Monday lies in the quarter: thirteen, now and then twelve or fourteen.
  public var weeks: [VisitWeek] {
    let first = VisitWeek(holding: days.lowerBound.adding(days: 6))
    let count = first.monday.days(until: days.upperBound) / 7
    return (0...count).map { first.adding(weeks: $0) }
  }

  /// The days of its weeks, Monday to Sunday: what is planned at once, so that no week is in two.
  public var daysOfWeeks: ClosedRange<CalendarDay> {
    let weeks = weeks
    return weeks[0].monday...weeks[weeks.count - 1].sunday
  }

  /// The quarter so many quarters later; earlier when negative.
  public func adding(quarters: Int) -> Quarter {
    Quarter(holding: firstMonth.adding(months: quarters * 3).firstDay)
  }

  /// The scheme year it belongs to.
  public var schemeYear: SchemeYear { SchemeYear(holding: days.lowerBound) }

  /// Its months in words, `April to June 2026`.
  public var name: String {
    "\(firstMonth.name) to \(firstMonth.adding(months: 2).name) \(year)"
  }

  /// The earlier quarter comes first.
  public static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Quarter: CustomStringConvertible, LosslessStringConvertible {
  /// The quarter as `2026-Q2`.
  public var description: String { "\(year.padded(4))-Q\(number)" }

  /// Reads `2026-Q2` and nothing else, or nil.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), year > 0,
      parts[1].utf8.count == 2, parts[1].first == "Q", let number = Int(parts[1].dropFirst())
    else { return nil }
    self.init(year: year, number: number)
  }
}
