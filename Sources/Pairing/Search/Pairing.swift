/// Who goes: one pair for each turn, or nobody.
public struct Pairing: Sendable, Hashable {
  /// The pair of each turn, nil where it is empty.
  public var pairs: [Pair?]

  /// A pairing of a problem's turns, in their order.
  public init(pairs: [Pair?]) { self.pairs = pairs }

  /// A pairing of so many turns, all empty.
  public init(empty count: Int) { pairs = Array(repeating: nil, count: count) }
}
