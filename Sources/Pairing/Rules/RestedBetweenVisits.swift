extension PairingRule {
  /// Between two visits of one person lie the days of rest they ask for, one at least.
  static let restedBetweenVisits = PairingRule(
    .restedBetweenVisits, "Everyone rests the days they ask for between two visits."
  ) { problem, pairing in
    PairingTally(problem, pairing).turns.enumerated().flatMap { person, turns in
      let byDay = turns.sorted { (problem.turns[$0].day, $0) < (problem.turns[$1].day, $1) }
      return zip(byDay, byDay.dropFirst()).compactMap { one, other in
        let days = problem.turns[other].day - problem.turns[one].day
        return days < problem.people[person].rest
          ? PairingBreach(rule: .restedBetweenVisits, turns: [one, other], people: [person]) : nil
      }
    }
  }
}
