public import Moments

/// A visit really made, where and in which cell.
public struct PastVisit: Sendable, Hashable {
  /// The suite, by number.
  public var suite: Int
  /// The day and band in which it began.
  public var cell: Cell
  /// Minutes from the band's start to the visit's, where it is known.
  public var minute: Int?

  /// A visit made.
  public init(suite: Int, cell: Cell, minute: Int? = nil) {
    self.suite = suite
    self.cell = cell
    self.minute = minute
  }
}
