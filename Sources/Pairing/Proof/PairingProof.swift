/// Looks for the best pairing of a problem and a proof that none is better.
public struct PairingProof: Sendable {
  let problem: PairingProblem
  let parts: PricedParts
  private let effort: Int
  private let nodes: Int

  /// Prepares a proof, with iterations for each part's first bound and branches for its search.
  public init(_ problem: PairingProblem, effort: Int = 1000, nodes: Int = 100_000) {
    self.problem = problem
    parts = PricedParts(of: problem)
    self.effort = effort
    self.nodes = nodes
  }

  /// Proves as much as it can, from a legal pairing if one is known, until time is over.
  ///
  /// Unless it is stopped by time, the same problem and pairing give the same on every machine.
  public func run(
    from pairing: Pairing? = nil, isOver: @escaping @Sendable () -> Bool = { false }
  ) -> Proven {
    guard let pairing, let coarser = problem.coarser else {
      return search(from: pairing, isOver: isOver)
    }
    let (best, lower): (Pairing, Int)
    switch PairingProof(coarser, effort: effort, nodes: nodes).search(from: pairing, isOver: isOver)
    {
    case .impossible: return .impossible
    case .optimal(let found): (best, lower) = (found, coarser.score(found).total)
    case .bounded(let least, let found): (best, lower) = (found, least)
    }
    let start = problem.score(best).total < problem.score(pairing).total ? best : pairing
    if lower >= problem.score(start).total { return .optimal(start) }
    let fine = search(from: start, isOver: isOver)
    guard case .bounded(let least, let found) = fine else { return fine }
    return lower >= problem.score(found).total
      ? .optimal(found) : .bounded(lower: max(least, lower), best: found)
  }

  /// Searches the problem as it stands.
  private func search(
    from pairing: Pairing?, isOver: @escaping @Sendable () -> Bool
  ) -> Proven {
    var found = Pairing(empty: problem.turns.count)
    var lower = parts.constant
    var isProved = true
    for part in parts.parts {
      let known = pairing.flatMap { PartRota($0, in: part, of: problem) }
      let proof = prove(part, from: known, isOver: isOver)
      guard let best = proof.best else { return .impossible }
      best.rota.write(to: &found, in: part, of: problem)
      isProved = isProved && proof.isProved
      lower += max(0, Fine.points(proof.isProved ? best.cost : proof.least))
    }
    return isProved ? .optimal(found) : .bounded(lower: lower, best: found)
  }

  /// Bounds a part, and searches what the bound leaves.
  func prove(
    _ part: PricedPart, from known: PartRota?, isOver: @escaping @Sendable () -> Bool
  ) -> PartProof {
    var bound = PartBound(part, weights: problem.weights)
    let target = known.map { bound.grain.limit(under: $0.cost(in: part)) } ?? Fine.impossible
    bound.run(iterations: effort, target: target, isOver: isOver)
    var proof = PartProof(
      bound, pace: Pace(problem.weights), best: known, nodes: nodes, isOver: isOver)
    proof.run()
    return proof
  }
}

extension PartRota {
  /// A part of a pairing, nil where it gives a turn to people who may not go together.
  init?(_ pairing: Pairing, in part: PricedPart, of problem: PairingProblem) {
    choices = []
    for (turn, number) in part.turns.enumerated() {
      guard let pair = pairing.pairs[number] else {
        guard !part.isPinned[turn] else { return nil }
        choices.append(nil)
        continue
      }
      let choice = part.choicesOfTurn[turn].first { part.pair($0) == pair }
      guard let choice else { return nil }
      choices.append(choice)
    }
  }

  /// Writes the part's pairs to where they belong.
  func write(to pairing: inout Pairing, in part: PricedPart, of problem: PairingProblem) {
    for (number, choice) in zip(part.turns, choices) {
      pairing.pairs[number] = choice.map { part.pair($0) }
    }
  }
}

extension PricedPart {
  /// Whom a choice sends.
  func pair(_ choice: Int) -> Pair {
    let people = [choices[choice].one, choices[choice].other].map {
      diaries[seats[$0].person].person
    }
    return Pair(people[0], people[1])
  }
}
