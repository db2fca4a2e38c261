/// A day of a period and a band of that day, both counted from 0.
public struct Cell: Sendable, Hashable, Comparable {
  /// Days since the period's first, a Monday.
  public var day: Int
  /// The band, by its place in the day.
  public var band: Int

  /// A cell.
  public init(day: Int, band: Int) {
    self.day = day
    self.band = band
  }

  /// The earlier first.
  public static func < (one: Cell, other: Cell) -> Bool {
    (one.day, one.band) < (other.day, other.band)
  }
}
