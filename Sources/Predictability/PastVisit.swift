public import Moments

/// A visit really made, where and in which cell.
public struct PastVisit: Sendable, Hashable {
  /// The suite, by number.
  public var suite: Int
  /// The day and band in which it began.
  public var cell: Cell

  /// A visit made.
  public init(suite: Int, cell: Cell) {
    self.suite = suite
    self.cell = cell
  }
}
