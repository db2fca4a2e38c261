/// A calendar month, written `2026-04`.
public struct Month: Hashable, Sendable, Comparable {
  /// The first day of the month.
  public let firstDay: CalendarDay

  /// The month that holds this day.
  public init(holding day: CalendarDay) {
    firstDay = day.adding(days: 1 - day.parts.day)
  }

  /// The month of a year, 1 to 12, or nil.
  public init?(year: Int, month: Int) {
    guard let day = CalendarDay(year: year, month: month, day: 1) else { return nil }
    firstDay = day
  }

  /// Written `2026-04` and nothing else, or nil.
  public init?(_ text: some StringProtocol) {
    guard let day = CalendarDay(String(text) + "-01") else { return nil }
    firstDay = day
  }

  /// The last day of the month.
  public var lastDay: CalendarDay { firstDay.adding(months: 1).adding(days: -1) }

  /// The days of the month.
  public var days: ClosedRange<CalendarDay> { firstDay...lastDay }

  /// The month so many months later; earlier when negative.
  public func adding(months: Int) -> Month { Month(holding: firstDay.adding(months: months)) }

  /// The English name, `April`.
  public var name: String { Month.names[firstDay.month - 1] }

  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The earlier month comes first.
  public static func < (left: Month, right: Month) -> Bool { left.firstDay < right.firstDay }
}

extension Month: CustomStringConvertible, LosslessStringConvertible {
  /// The month as `2026-04`.
  public var description: String { String(firstDay.description.prefix(7)) }
}
