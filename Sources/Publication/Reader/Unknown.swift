/// A count that readers are not told, and what they may suppose of it without being told.
public struct Unknown: Hashable, Sendable {
  /// Where it stands.
  public let place: CellPlace
  /// The count itself.
  public let truth: Int
  /// The least that a reader can suppose.
  public let least: Int
  /// The most that a reader can suppose.
  public let most: Int
  /// Whether it must not be worked out.
  public let isProtected: Bool
}

/// That some unknowns add up to another, with whatever else in the sum is known.
///
/// The known numbers are of no account: what moves on one side must move on the other.
public struct Balance: Hashable, Sendable {
  /// Positions of unknowns on the side of the total: one at most.
  public let total: Int?
  /// Positions of unknowns on the side of the parts.
  public let parts: [Int]

  /// All of them with the side they stand on.
  var terms: [(unknown: Int, sign: Int)] {
    (total.map { [($0, 1)] } ?? []) + parts.map { ($0, -1) }
  }
}

/// Everything that a reader of all that was ever published knows of what was not.
public struct ReaderKnowledge: Sendable {
  /// What the reader is not told.
  public let unknowns: [Unknown]
  /// What adds up to what.
  public let balances: [Balance]
}
