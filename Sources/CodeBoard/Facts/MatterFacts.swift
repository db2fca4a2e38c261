/// Counts of what visitors found, what is restricted left out.
public struct MatterFacts: Hashable, Sendable {
  /// Concerns found on visits in these days.
  public var raised = 0
  /// Of those, without the time at which the custody officer was told.
  public var untimed = 0
  /// Matters that were sent to the force and stood open in these days.
  public var sent = 0
  /// Of those, the ones that wait for the force's answer beyond their time.
  public var unanswered = 0

  /// Nothing found yet.
  public init() {}
}
