public import Scheme

/// Where a matter stands on the ladder: to whom it is addressed, since when, and how it came there.
public struct LadderPlace: Hashable, Sendable {
  /// Every step in order, the sending first; never empty.
  public let steps: [LadderStep]
  /// The step that the scheme may take now; nil where nothing speaks for one, or none is left.
  public let proposal: ProposedStep?
  /// That the scheme declined the step that was proposed here, and why; nil where none was, or
  /// something got worse since.
  public let declined: ActionEvent?
  /// The owner to whom the police handed it on since it came here, with whom they named and when.
  public let handedOn: ActionEvent?

  init?(
    steps: [LadderStep], proposal: ProposedStep?, declined: ActionEvent?, handedOn: ActionEvent?
  ) {
    guard !steps.isEmpty else { return nil }
    self.steps = steps
    self.proposal = proposal
    self.declined = declined
    self.handedOn = handedOn
  }

  /// The step that brought it where it is.
  public var current: LadderStep { steps[steps.count - 1] }

  /// The rung to which it is addressed.
  public var rung: Rung { current.rung }

  /// Since when it is addressed there.
  public var since: Instant { current.at }
}
