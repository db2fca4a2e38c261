import Scheme
public import Seals

/// What everyone may read of a draw after its period: nothing that visitors offered, no name.
public struct PublicProof: Hashable, Sendable {
  /// The way it was drawn.
  public var way: WayOfDrawing
  /// The period.
  public var period: RotaPeriod
  /// The commitment as it was published.
  public var commitment: String
  /// The salted digest of the facts, which opens the commitment and shows nothing of them.
  public var factsSeal: String
  /// The salt of the commitment.
  public var salt: Salt
  /// The seed.
  public var seed: SeedStream.Seed
  /// The moves.
  public var moves: Int
  /// Whether the draw was made again and nothing differed.
  public var isVerified: Bool
  /// Windows drawn.
  public var windows: Int
  /// What was settled by hand before the draw, and in the draft.
  public var pins: Int
  /// Changes by hand after it.
  public var changes: Int
  /// Windows changed by hand, of a thousand.
  public var overrideRate: Int
  /// The same in each quarter.
  public var quarters: [QuarterChanges]
  /// How often a pair drew again.
  public var secondDraws: Int
  /// How many seeds these weeks were drawn from until one became the rota.
  public var draws: Int

  /// What may be published of a draw that was made again.
  public init(_ reveal: RotaReveal, verified: RotaVerification) {
    way = reveal.draw.way
    period = reveal.facts.period
    commitment = reveal.published ?? reveal.commitment.hash
    factsSeal = reveal.commitment.factsSeal
    salt = reveal.commitment.salt
    seed = reveal.seed
    moves = reveal.moves
    isVerified = verified.isVerified
    windows = verified.windows
    pins = verified.pins
    changes = verified.changes.count
    overrideRate = verified.overrideRate
    quarters = verified.quarters
    secondDraws = verified.secondDraws
    draws = verified.draws
  }

  static let format = "icv-rota-public-1"

  /// The file.
  public var text: String {
    let lines =
      [
        Self.format, "version \(way.rawValue)", "period \(period.first) \(period.weeks)",
        "commitment \(commitment)", "salt \(salt)", "facts \(factsSeal)", "seed \(seed)",
        "moves \(moves)", "verdict \(isVerified ? "verified" : "differs")",
        "windows \(windows)", "pins \(pins)", "changes \(changes)",
        "override_rate_per_thousand \(overrideRate)",
      ]
      + quarters.map { "quarter \($0.quarter) \($0.windows) \($0.changed)" }
      + ["second_draws \(secondDraws)", "draws \(draws)"]
    return (lines + ["end \(lines.count)"]).map { $0 + "\n" }.joined()
  }
}
