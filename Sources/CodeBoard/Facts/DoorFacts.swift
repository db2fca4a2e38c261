/// Counts of what happened at the door.
public struct DoorFacts: Hashable, Sendable {
  /// Minutes beyond which a wait is a delay.
  public var minutes = 10
  /// Visits in person that were delayed.
  public var delayed = 0
  /// Of those, without a reason on record.
  public var withoutReason = 0
  /// Of those, not agreed by an inspector or above.
  public var withoutInspector = 0
  /// Visits at which another reason than the visitors' own safety was told.
  public var otherGrounds = 0
  /// Visits that were refused at the door.
  public var refused = 0
  /// Of those, without a concern that went to the force.
  public var refusedUnraised = 0

  /// Nobody kept waiting yet.
  public init() {}
}
