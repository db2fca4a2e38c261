/// What a history of so many visits can show, measured once on histories bent on purpose.
///
/// Weekly visits to two suites were drawn, some moved to an afternoon from Monday to Friday of the
/// same week, and judged against 99 drawn histories; the shares are of 400 such histories each.
public enum WhatCanBeSeen {
  /// Of a hundred histories of so many visits, how many were judged predictable.
  public struct Row: Sendable, Hashable {
    /// Visits to all suites together.
    public let visits: Int
    /// With a fifth of the visits moved.
    public let fifthMoved: Int
    /// With half of them moved.
    public let halfMoved: Int
  }

  /// Fewest visits first.
  public static let rows = [
    Row(visits: 26, fifthMoved: 12, halfMoved: 90),
    Row(visits: 52, fifthMoved: 32, halfMoved: 100),
    Row(visits: 104, fifthMoved: 70, halfMoved: 100),
    Row(visits: 208, fifthMoved: 99, halfMoved: 100),
  ]
}
