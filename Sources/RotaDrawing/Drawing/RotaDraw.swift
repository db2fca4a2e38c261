import Pairing
import Scheme
public import Seals

/// A draw: the same seed, facts and number of moves give the same rota in every later release.
public struct RotaDraw: Sendable {
  /// What the draw depends on.
  public let facts: RotaFacts
  /// Where its chance comes from.
  public let seed: SeedStream.Seed
  /// How many moves the search makes; with it the rota is the same on every machine.
  public let moves: Int

  /// A draw of these facts.
  public init(facts: RotaFacts, seed: SeedStream.Seed, moves: Int = RotaDraw.usualMoves) {
    self.facts = facts
    self.seed = seed
    self.moves = moves
  }

  /// The way it is drawn, as its facts ask.
  public var way: WayOfDrawing { facts.later.isEmpty ? .once : .settledAfterwards }

  /// Enough for the best rota of a county in well under a second.
  public static let usualMoves = 2_000_000

  /// Draws the rota, or refuses with the reason.
  public func run() throws(RotaRefusal) -> DrawnRota { try run(pairing: Self.search) }

  /// Draws the rota with another way of pairing, as tests do.
  func run(pairing: @escaping PairingChoice) throws(RotaRefusal) -> DrawnRota {
    try DrawCheck(facts).check()
    let first = Drawing(
      tables: RotaTables(facts.asDrawn), seed: seed, moves: moves, pairing: pairing)
    let drawn = try first.run()
    guard !facts.later.isEmpty else { return drawn.rota }
    let again = Drawing(
      tables: RotaTables(facts.inForce), seed: seed, moves: moves, pairing: pairing,
      former: FormerRota(drawn.rota, facts: facts))
    return try again.run(after: drawn).rota
  }
}
