public import Scheme

/// A draw of a rota with everything that its proof needs.
public struct KeptDraw: Hashable, Sendable {
  public var id: DrawID
  public var first: VisitWeek
  public var weeks: Int
  /// Who sets the moments of its visits.
  public var moment: MomentChoice
  /// The name of the algorithm that drew it.
  public var version: String
  /// The seed, 64 hexadecimal digits.
  public var seed: String
  /// The commitment's salt, hexadecimal.
  public var salt: String
  /// The salted commitment that was given before the period, 64 hexadecimal digits.
  public var commitment: String
  /// Everything the draw rested on, frozen, ids without names.
  public var facts: String
  /// What was drawn, and what is known of how good it is.
  public var outcome: String

  public init(
    id: DrawID, first: VisitWeek, weeks: Int, moment: MomentChoice, version: String,
    seed: String, salt: String, commitment: String, facts: String, outcome: String
  ) {
    self.id = id
    self.first = first
    self.weeks = weeks
    self.moment = moment
    self.version = version
    self.seed = seed
    self.salt = salt
    self.commitment = commitment
    self.facts = facts
    self.outcome = outcome
  }
}

/// A draw in a list: which weeks, when it was drawn, and how far it got.
public struct KeptDrawLine: Hashable, Sendable {
  public var id: DrawID
  public var first: VisitWeek
  public var weeks: Int
  public var moment: MomentChoice
  public var commitment: String
  public var drawnAt: Instant
  public var confirmedAt: Instant?
  public var revealedAt: Instant?

  public init(
    id: DrawID, first: VisitWeek, weeks: Int, moment: MomentChoice, commitment: String,
    drawnAt: Instant, confirmedAt: Instant? = nil, revealedAt: Instant? = nil
  ) {
    self.id = id
    self.first = first
    self.weeks = weeks
    self.moment = moment
    self.commitment = commitment
    self.drawnAt = drawnAt
    self.confirmedAt = confirmedAt
    self.revealedAt = revealedAt
  }
}
