/// A time on the clock face, in minutes after midnight: 00:00 to 23:59.
public struct TimeOfDay: Hashable, Sendable, Comparable {
  /// Minutes after midnight, 0 to 1439.
  public let minutes: Int

  /// The time so many minutes after midnight, or nil outside one day.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time at an hour and minute, or nil where the clock has none.
  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Written `HH:MM` and nothing else, or nil.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.allSatisfy(\.isNumber) }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  init(knownMinutes minutes: Int) { self.minutes = minutes }

  /// The hour, 0 to 23.
  public var hour: Int { minutes / 60 }
  /// The minute of the hour, 0 to 59.
  public var minute: Int { minutes % 60 }

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}

extension TimeOfDay: CustomStringConvertible, LosslessStringConvertible {
  /// The time as `HH:MM`.
  public var description: String { "\(hour.padded(2)):\(minute.padded(2))" }
}
