/// When a visit is to be made, as the draw had it.
public struct DrawnMoment: Sendable, Hashable, Comparable {
  /// The day and band; a night visit belongs to the day on which the night begins.
  public var cell: Cell
  /// Minutes from the beginning of the band as they really pass, clocks changing or not.
  public var minute: Int
  /// Whether it comes on top of the demanded visits.
  public var isSurprise: Bool

  /// A drawn moment.
  public init(cell: Cell, minute: Int, isSurprise: Bool = false) {
    self.cell = cell
    self.minute = minute
    self.isSurprise = isSurprise
  }

  /// The earlier first.
  public static func < (one: DrawnMoment, other: DrawnMoment) -> Bool {
    (one.cell, one.minute) < (other.cell, other.minute)
  }
}
