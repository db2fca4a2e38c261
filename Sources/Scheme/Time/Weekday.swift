/// A day of the week, numbered as ISO 8601 has it: 1 Monday to 7 Sunday.
public enum Weekday: Int, Sendable, CaseIterable, Comparable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  init(afterEpoch days: Int) {
    // 1970-01-01 was a Thursday.
    let index = (days + 3) - (days + 3).quotientDown(7) * 7
    self = Weekday.allCases[index]
  }

  /// Whether it is Saturday or Sunday.
  public var isWeekend: Bool { self >= .saturday }

  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
