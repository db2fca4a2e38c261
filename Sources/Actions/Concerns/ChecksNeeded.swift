public import Findings

/// What follows from how serious a concern is.
extension Severity {
  /// How many clean checks by later visitors it takes before it can be resolved.
  public var checksNeeded: Int {
    switch self {
    case .goodPractice: 0
    case .smallRequest, .routine: 1
    case .significant, .serious: 2
    }
  }

  /// The level in words.
  public var label: String {
    switch self {
    case .goodPractice: "good practice"
    case .smallRequest: "small request"
    case .routine: "routine"
    case .significant: "significant"
    case .serious: "serious"
    }
  }
}

extension ConcernKind {
  /// Whether a later visit can look at it or ask about it.
  public var canBeChecked: Bool { self != .pastEvent }

  /// The kind in words.
  public var label: String {
    switch self {
    case .thing: "to be looked at"
    case .practice: "to be asked about"
    case .pastEvent: "a past event"
    }
  }
}
