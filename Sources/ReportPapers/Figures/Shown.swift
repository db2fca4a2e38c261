/// A count as a paper may show it.
public enum Shown: Hashable, Sendable {
  /// The count itself.
  case count(Int)
  /// Too small to be told without telling of somebody.
  case suppressed
  /// Nobody wrote it down, which is not nought.
  case notHeld

  /// A count, or that none is held.
  public init(_ count: Int?) { self = count.map(Shown.count) ?? .notHeld }

  /// The number, where it may be told.
  public var number: Int? { if case .count(let number) = self { number } else { nil } }

  /// What stands in a cell: `12`, `[c]` for a suppressed count, `not held`.
  public var words: String {
    switch self {
    case .count(let number): Count.words(number)
    case .suppressed: "[c]"
    case .notHeld: "not held"
    }
  }
}
