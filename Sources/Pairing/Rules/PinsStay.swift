extension PairingRule {
  /// A pair that is settled keeps its turn.
  static let pinsStay = PairingRule(.pinsStay, "A pinned turn keeps its pair.") {
    problem, pairing in
    zip(problem.turns, pairing.pairs).enumerated().compactMap { number, each in
      guard let pinned = each.0.pinned, pinned != each.1 else { return nil }
      return PairingBreach(
        rule: .pinsStay, turns: [number], people: [pinned.first, pinned.second])
    }
  }
}
