/// One of the four bands of a day; a visit belongs to the day on which its band begins.
public enum DayBand: Int, Sendable, CaseIterable, Comparable {
  case early, late, evening, night

  /// When it begins, London time.
  public var start: TimeOfDay {
    TimeOfDay(knownMinutes: [6 * 60, 12 * 60, 18 * 60, 22 * 60][rawValue])
  }

  /// How long it lasts, on a day whose clocks do not change.
  public var minutes: Int { [360, 360, 240, 480][rawValue] }

  /// Its word: `early`, `late`, `evening`, `night`.
  public var word: String { ["early", "late", "evening", "night"][rawValue] }

  /// Earlier in the day first.
  public static func < (one: DayBand, other: DayBand) -> Bool { one.rawValue < other.rawValue }
}
