/// Why a slot of an instance has no pair, given the rest of the rota.
public struct EmptySlot: Sendable, Hashable {
  /// What kind of reason it is; raw values stand in messages and in JSON.
  public enum Kind: String, Sendable {
    /// Only recruitment or more availability helps.
    case noLegalPairExists = "no-legal-pair-exists"
    /// Legal pairs exist, but the rest of the rota uses them.
    case rotaConflict = "rota-conflict"
    /// A legal pair is free: a failure of whoever made the rota.
    case fillableNow = "fillable-now"
  }

  /// Someone who accepts the suite and cannot go.
  public struct Blocked: Sendable, Hashable {
    /// The visitor.
    public let visitor: Int
    /// The first rule that keeps them away.
    public let rule: BlockingRule
    /// Their visits that are in the way, by slot; none where no other visit matters.
    public let slots: [Int]
  }

  /// The slot.
  public let slot: Int
  /// What kind of reason it is.
  public let kind: Kind
  /// Visitors who could go, for want of another.
  public let free: [Int]
  /// Visitors who cannot, and why.
  public let blocked: [Blocked]
  /// Pairs of free visitors that may not go together.
  public let pairsApart: [Pair]
}

/// What keeps a visitor from a slot; raw values stand in messages and in JSON.
public enum BlockingRule: String, Sendable, CaseIterable {
  case conflictOfInterest = "conflict-of-interest"
  case notAccredited = "not-accredited"
  case notVetted = "not-vetted"
  case away = "away"
  case notAvailable = "not-available"
  case maxVisitsReached = "max-visits-reached"
  case alreadyVisitingThatDay = "already-visiting-that-day"
  case restGap = "rest-gap"

  init?(_ block: StaticBlock) { self.init(rawValue: block.rawValue) }
}
