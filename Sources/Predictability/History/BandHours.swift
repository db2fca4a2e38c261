/// A band of the day: what it is called, when it starts and how long it lasts.
public struct BandHours: Sendable, Hashable {
  /// What it is called, such as `night`.
  public var name: String
  /// Minutes from midnight to its start.
  public var start: Int
  /// How long it lasts.
  public var minutes: Int

  /// A band.
  public init(name: String, start: Int, minutes: Int) {
    self.name = name
    self.start = start
    self.minutes = minutes
  }

  /// Minutes from the band's start to a time of day, or nil where the time is in another band.
  public func minute(of timeOfDay: Int) -> Int? {
    let minute = ((timeOfDay - start) % 1440 + 1440) % 1440
    return minute < minutes ? minute : nil
  }

  /// The four bands that schemes divide the day into.
  public static let four = [
    BandHours(name: "early", start: 360, minutes: 360),
    BandHours(name: "late", start: 720, minutes: 360),
    BandHours(name: "evening", start: 1080, minutes: 240),
    BandHours(name: "night", start: 1320, minutes: 480),
  ]
}
