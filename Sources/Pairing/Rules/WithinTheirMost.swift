extension PairingRule {
  /// Nobody has more visits in the period than they can bear; settled ones count.
  static let withinTheirMost = PairingRule(
    .withinTheirMost, "Nobody has more visits than their most."
  ) { problem, pairing in
    PairingTally(problem, pairing).turns.enumerated().compactMap { person, turns in
      turns.count > problem.people[person].most
        ? PairingBreach(rule: .withinTheirMost, turns: turns, people: [person]) : nil
    }
  }
}
