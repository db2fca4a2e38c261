import Scheme
public import Seals

/// A draw opened after its period, for a named auditor: all that is needed to draw it again.
///
/// It holds what visitors offered, and so stays between the office and the auditor.
public struct RotaReveal: Hashable, Sendable {
  /// The draw.
  public var facts: RotaFacts
  /// Its seed.
  public var seed: SeedStream.Seed
  /// Its moves.
  public var moves: Int
  /// The secret under which it was committed to.
  public var secret: Salt
  /// The lines of the windows as they were drawn.
  public var drawn: [String]
  /// What was changed by hand, in the order it was done.
  public var changes: [ManualChange]
  /// How often a pair drew again; whose they were is not kept here.
  public var secondDraws: Int
  /// How many seeds these weeks were drawn from until one became the rota.
  public var draws: Int
  /// For whom the file was written: name and post, on one line.
  public var auditor: String
  /// The commitment as it was kept; what is opened gives it, or the file does not verify.
  public var published: String?

  /// A draw opened for an auditor.
  public init(
    _ draw: RotaDraw, rota: DrawnRota, secret: Salt, changes: [ManualChange],
    secondDraws: Int = 0, draws: Int = 1, auditor: String
  ) {
    facts = draw.facts
    seed = draw.seed
    moves = draw.moves
    self.secret = secret
    drawn = rota.windows.filter { !$0.stands }.map(\.line)
    self.changes = changes
    self.secondDraws = secondDraws
    self.draws = draws
    self.auditor = auditor
  }

  /// The draw itself.
  public var draw: RotaDraw { RotaDraw(facts: facts, seed: seed, moves: moves) }

  /// The commitment as it follows from what is opened.
  public var commitment: RotaCommitment { RotaCommitment(draw, secret: secret) }

  static let format = "icv-rota-reveal-1"

  /// The file.
  public var text: String {
    let commitment = commitment
    let head = [
      Self.format, "for \(auditor)",
      "warning It tells what visitors offered: for the reader named above, and nobody else.",
      "version \(draw.way.rawValue)", "commitment \(published ?? commitment.hash)",
      "facts \(commitment.factsSeal)",
      "seed_digest \(commitment.seedDigest)", "seed \(seed)", "secret \(secret)",
      "moves \(moves)", "second_draws \(secondDraws)", "draws \(draws)",
    ]
    let facts = facts.text.split(separator: "\n").map(String.init)
    let lines =
      head + ["lines \(facts.count) \(drawn.count) \(changes.count)"]
      + (facts + drawn + changes.map(\.line)).map(CheckedLine.writing)
    return (lines + ["end \(lines.count)"]).map { $0 + "\n" }.joined()
  }
}
