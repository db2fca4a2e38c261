/// How well one guesser did on the visits of a suite, or of all.
public struct GuesserFinding: Sendable, Hashable {
  /// Who guessed.
  public let name: GuesserName
  /// The part of the bare rate's surprise that it was spared.
  public let skillOverBase: Double
  /// The part of the law's surprise that it was spared: what an honest draw never gives for long.
  public let skillOverLaw: Double
  /// Its surprise, in bits a visit.
  public let bitsPerVisit: Double
  /// How likely the law would ever let a bettor win as much (1 over the most it was ahead; Ville).
  public let bettingChance: Double
  /// How many of the histories drawn from the law it guessed as well, this one counted in.
  public let drawnChance: Double
  /// The share of visits in the tenth of cells it found likeliest.
  public let catch10: Double
  /// How many of the drawn histories it caught as much of.
  public let catchChance: Double
}
