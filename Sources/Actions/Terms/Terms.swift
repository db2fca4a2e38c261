public import Scheme

/// What was asked for and by when, frozen when an action is raised.
///
/// A later change of the settings alters no action that was already raised.
public struct Terms: Hashable, Sendable {
  /// When the concern was handed in.
  public var raisedAt: Instant
  /// When it goes to the police if nobody reads it; nil where it waits for a person.
  public var goesAt: Instant?
  /// The time allowed for each target; a target that is absent has no clock.
  public var allowed: [Target: Allowance]

  /// What was asked for.
  public init(raisedAt: Instant, goesAt: Instant?, allowed: [Target: Allowance]) {
    self.raisedAt = raisedAt
    self.goesAt = goesAt
    self.allowed = allowed
  }

  /// What an action of the years before terms were kept was raised under: no clock, sent by hand.
  public static func unstated(raisedAt: Instant) -> Terms {
    Terms(raisedAt: raisedAt, goesAt: nil, allowed: [:])
  }
}

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
