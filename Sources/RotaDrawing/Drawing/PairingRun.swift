import Pairing

extension RotaDraw {
  static let search: PairingChoice = { problem, _, _ in problem.turns.map { _ in nil } }
}
