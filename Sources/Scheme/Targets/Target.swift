/// What a clock measures.
public enum Target: String, Sendable, CaseIterable {
  case acknowledge, answer
  /// Put right; of building work, a dated plan.
  case putRight = "put_right"

  /// The target in words.
  public var label: String {
    switch self {
    case .acknowledge: "acknowledge"
    case .answer: "answer"
    case .putRight: "put right"
    }
  }
}
