/// What is known about the best score any rota could have.
public struct Bound: Sendable, Hashable {
  /// No legal pairing scores less.
  public let value: Int

  /// A bound.
  public init(value: Int) { self.value = value }
}
