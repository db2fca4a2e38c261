/// What kind of reply an answer is, so that it can be seen which kinds hold.
public enum ReplyKind: String, Sendable, CaseIterable {
  case repair, reminder, training, policy, other

  /// The kind in words.
  public var label: String {
    switch self {
    case .repair: "repaired or replaced"
    case .reminder: "staff reminded"
    case .training: "training"
    case .policy: "a rule or practice changed"
    case .other: "another reply"
    }
  }
}
