/// A test that decides, with its chance before and after it is judged together with the others.
public struct JudgingTest: Sendable, Hashable {
  /// What it looks at.
  public enum Kind: String, Sendable, CaseIterable {
    /// The adaptive guesser's wealth, betting against the law.
    case betting
    /// The most telling sign of any kind, ranked among the drawn histories.
    case standsOut = "stands-out"
    /// Start minutes spread evenly over the band.
    case startSpread = "start-spread"
    /// Starts on the quarter hours.
    case startQuarters = "start-quarters"
  }

  /// What it looks at.
  public let kind: Kind
  /// How likely an honest history gives as much.
  public let chance: Double
  /// The same with the other tests taken into account (Holm).
  public let corrected: Double

  /// Below this, an honest history is not believed: one in twenty of them is judged wrongly.
  public static let line = 0.05

  static func judge(_ chances: [(Kind, Double)]) -> [JudgingTest] {
    zip(chances, Holm.corrected(chances.map(\.1))).map {
      JudgingTest(kind: $0.0, chance: $0.1, corrected: $1)
    }
  }
}
