import Scheme
public import Seals

/// What everyone may read of a draw after its period: nothing that visitors offered, no name.
public struct PublicProof: Hashable, Sendable {
  /// The period.
  public var period: RotaPeriod
  /// The commitment as it was published, with what opens it but for the facts.
  public var commitment: RotaCommitment
  /// The seed.
  public var seed: SeedStream.Seed
  /// The moves.
  public var moves: Int
  /// Whether the draw was made again and nothing differed.
  public var isVerified: Bool
  /// Windows drawn.
  public var windows: Int
  /// Windows settled by hand before the draw.
  public var pins: Int
  /// Changes by hand after it.
  public var changes: Int
  /// Windows changed by hand, of a thousand.
  public var overrideRate: Int
  /// How often a pair drew again.
  public var secondDraws: Int

  /// What may be published of a draw that was made again.
  public init(_ reveal: RotaReveal, verified: RotaVerification) {
    period = reveal.facts.period
    commitment = reveal.commitment
    seed = reveal.seed
    moves = reveal.moves
    isVerified = verified.isVerified
    windows = verified.windows
    pins = verified.pins
    changes = verified.changes.count
    overrideRate = verified.overrideRate
    secondDraws = verified.secondDraws
  }

  static let format = "icv-rota-public-1"

  /// The file.
  public var text: String {
    let lines = [
      Self.format, "version \(RotaDraw.version)", "period \(period.first) \(period.weeks)",
      "commitment \(commitment.hash)", "salt \(commitment.salt)",
      "facts \(commitment.factsSeal)", "seed \(seed)", "moves \(moves)",
      "verdict \(isVerified ? "verified" : "differs")", "windows \(windows)", "pins \(pins)",
      "changes \(changes)", "override_rate_per_thousand \(overrideRate)",
      "second_draws \(secondDraws)",
    ]
    return (lines + ["end \(lines.count)"]).map { $0 + "\n" }.joined()
  }
}
