extension PairingTally {
  /// What the seats taken cost by themselves: preference and travel, where they are known apart.
  ///
  /// Somebody who has no seat at their turn adds nothing; that is a broken rule, not a price.
  func seats(_ pairing: Pairing) -> Int {
    zip(problem.turns, pairing.pairs).reduce(0) { sum, each in
      guard let pair = each.1 else { return sum }
      let taken = each.0.seats.filter { $0.person == pair.first || $0.person == pair.second }
      return taken.reduce(sum) { $0 + $1.cost }
    }
  }
}
