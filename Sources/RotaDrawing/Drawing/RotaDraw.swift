import Pairing
import Scheme
public import Seals

/// A draw: the same seed, facts and number of moves give the same rota in every later release.
public struct RotaDraw: Sendable {
  /// The way of drawing; a release that draws otherwise bears another name and keeps this one.
  public static let version = "icv-draw-1"

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

  /// Enough for the best rota of a county in well under a second.
  public static let usualMoves = 2_000_000

  /// Draws the rota, or refuses with the reason.
  public func run() throws(RotaRefusal) -> DrawnRota { try run(pairing: Self.search) }

  /// Draws the rota with another way of pairing, as tests do.
  func run(pairing: @escaping PairingChoice) throws(RotaRefusal) -> DrawnRota {
    try DrawCheck(facts).check()
    let tables = RotaTables(facts)
    let drawing = Drawing(tables: tables, seed: seed, moves: moves, pairing: pairing)
    switch facts.rules.moment {
    case .pair: return try drawing.windowsOnly()
    case .drawn: return try drawing.withMoments()
    }
  }
}
