/// Whether what was put right stayed put right, so many days after it was resolved.
public struct HoldFigures: Hashable, Sendable {
  /// Days after resolving at which it is asked: 90 or 180.
  public let after: Int
  /// Matters whose day for asking lies in the period, and that had not come back by then.
  public var held: Int
  /// Matters whose day for asking lies in the period, and that had come back.
  public var cameBack: Int

  /// How many held and how many came back.
  public init(after days: Int, held: Int = 0, cameBack: Int = 0) {
    after = days
    self.held = held
    self.cameBack = cameBack
  }

  /// What held, of all that came due.
  public var share: Share { Share(held, of: held + cameBack) }
}
