public import Findings
public import Scheme

/// What was asked for and by when, frozen when an action is raised.
///
/// A later change of the settings alters no action that was already raised.
public struct Terms: Hashable, Sendable {
  /// When the concern was handed in.
  public var raisedAt: Instant
  /// When it goes to the police if nobody reads it; nil where it waits for a person.
  public var goesAt: Instant?
  /// The time for each target at every severity, since a matter may be graded anew.
  public var allowed: [Target: GradedAllowance]

  /// What was asked for.
  public init(raisedAt: Instant, goesAt: Instant?, allowed: [Target: GradedAllowance]) {
    self.raisedAt = raisedAt
    self.goesAt = goesAt
    self.allowed = allowed
  }

  /// The time for a target at a severity; nil where it has no clock.
  public func allowance(_ target: Target, at severity: Severity) -> Allowance? {
    allowed[target]?[severity.rawValue]
  }

  /// What an action of the years before terms were kept was raised under: no clock, sent by hand.
  public static func unstated(raisedAt: Instant) -> Terms {
    Terms(raisedAt: raisedAt, goesAt: nil, allowed: [:])
  }
}
