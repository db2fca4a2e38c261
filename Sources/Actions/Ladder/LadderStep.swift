public import Scheme

/// A step of a matter on the ladder: to which rung, when, and why.
public struct LadderStep: Hashable, Sendable {
  public var rung: Rung
  public var at: Instant
  public var cause: Cause

  /// Whether nobody decided it.
  public var isByItself: Bool {
    if case .byItself = cause { true } else { false }
  }

  /// What took it there.
  public enum Cause: Hashable, Sendable {
    /// It was sent to the police there first.
    case sent
    /// The scheme took it there, for a reason where one was given; by whom, as the log has it.
    case taken(note: String?, by: DoneBy?)
    /// It stepped there by itself, as the force agreed.
    case byItself(Trouble.Kind)
  }
}

/// A step that nothing takes by itself: to which rung, and the reasons for it.
public struct ProposedStep: Hashable, Sendable {
  public var rung: Rung
  /// The troubles that stand and took it nowhere, oldest first; never empty.
  public var reasons: [Trouble]
}
