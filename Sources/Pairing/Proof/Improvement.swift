extension PairingProof {
  /// A better pairing that differs from this one only in some turns, nil where none was found.
  ///
  /// All other turns stay as they are, and what is left is searched through exactly, as far as so
  /// many branches reach: what a proof finds among a few dozen turns, exchanges of two or three
  /// people may never find. The pairing must be legal; the same question has the same answer.
  public func improve(_ pairing: Pairing, freeing turns: [Int], nodes: Int) -> Pairing? {
    let freed = Neighbourhood(of: pairing, freeing: turns, in: problem)
    let proof = PairingProof(freed.problem, effort: 150, nodes: nodes)
    return proof.better(than: pairing)
  }

  /// A pairing of less cost found in any part, nil where there is none.
  private func better(than pairing: Pairing) -> Pairing? {
    var found = pairing
    for part in parts.parts {
      guard let known = PartRota(pairing, in: part, of: problem) else { return nil }
      let cost = known.cost(in: part)
      let proof = prove(part, from: known, isOver: { false })
      guard let best = proof.best, best.cost < cost else { continue }
      best.rota.write(to: &found, in: part, of: problem)
    }
    return found == pairing ? nil : found
  }
}

/// A problem in which all but a few turns are settled as a pairing has them.
struct Neighbourhood {
  let problem: PairingProblem

  init(of pairing: Pairing, freeing turns: [Int], in problem: PairingProblem) {
    var isFree = [Bool](repeating: false, count: problem.turns.count)
    for turn in turns { isFree[turn] = true }
    var settled = problem
    for (number, pair) in pairing.pairs.enumerated() where !isFree[number] {
      let seats = problem.turns[number].seats.filter { pair?.has($0.person) ?? false }
      settled.turns[number].seats = seats
      settled.turns[number].pinned = pair
    }
    self.problem = settled
  }
}

extension Pair {
  /// Whether someone is one of the two.
  func has(_ person: Int) -> Bool { first == person || second == person }
}
