extension Pairing {
  /// As much of a pairing as a problem's rules leave standing, in the order of the turns.
  ///
  /// Pinned turns have their pairs. A turn whose pair may no longer go, or is needed elsewhere, is
  /// empty. So a search may begin from a rota that was made before something changed.
  public init(keeping pairs: [Pair?], in problem: PairingProblem) {
    self.init(pairs: problem.turns.map(\.pinned))
    var days = [[Int]](repeating: [], count: problem.people.count)
    for (turn, pair) in zip(problem.turns, self.pairs) {
      for person in pair?.people ?? [] { days[person].append(turn.day) }
    }
    for (number, turn) in problem.turns.enumerated() where self.pairs[number] == nil {
      guard let pair = pairs[number], problem.mayGo(pair, at: turn) else { continue }
      let areFree = pair.people.allSatisfy { person in
        let limits = problem.people[person]
        return days[person].count < limits.most
          && days[person].allSatisfy { abs($0 - turn.day) >= limits.rest }
      }
      guard areFree else { continue }
      self.pairs[number] = pair
      for person in pair.people { days[person].append(turn.day) }
    }
  }
}

extension PairingProblem {
  /// The problem in which a seat costs more for whoever was not in the turn's pair before.
  ///
  /// Turns that had no pair, or whose pair is pinned, cost what they did.
  public func charging(_ cost: Int, forLeaving pairs: [Pair?]) -> PairingProblem {
    var charged = self
    for (number, pair) in pairs.enumerated() where turns[number].pinned == nil {
      guard let pair else { continue }
      for index in turns[number].seats.indices
      where !pair.has(turns[number].seats[index].person) {
        charged.turns[number].seats[index].cost += cost
      }
    }
    return charged
  }

  /// Whether two people may take a turn, as far as nothing else in the rota counts.
  fileprivate func mayGo(_ pair: Pair, at turn: Turn) -> Bool {
    let seats = turn.seats.filter { pair.has($0.person) }
    return seats.count == 2 && mayGo(seats[0], seats[1])
  }
}

extension Pair {
  /// The two.
  var people: [Int] { [first, second] }
}
