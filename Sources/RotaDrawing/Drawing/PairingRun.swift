import Pairing

extension RotaDraw {
  /// The search that pairs a rota: for a seed and a number of moves the same on every machine.
  static let search: PairingChoice = { problem, seed, moves, start in
    PairingSearch(problem, seed: seed, moves: moves).run(from: start).pairs
  }
}
