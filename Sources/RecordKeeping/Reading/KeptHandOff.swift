public import Actions
public import Scheme

/// A hand-off as it was written, by whom and when.
public struct KeptHandOff: Hashable, Sendable {
  public var handOff: HandOff
  public var by: PersonID
  public var at: Instant

  public init(handOff: HandOff, by: PersonID, at: Instant) {
    self.handOff = handOff
    self.by = by
    self.at = at
  }
}
