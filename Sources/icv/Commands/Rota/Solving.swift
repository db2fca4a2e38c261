import Pairing

/// The search for a pairing and for a bound under it, within the time there is.
struct Solving {
  let problem: PairingProblem
  let countdown: Countdown
  let moves: Int?
  let seed: UInt64

  /// The shares of the time at which a first proof, the search and the bound end; writing has the
  /// rest.
  private static let proofEnd = 0.5
  private static let searchEnd = 0.9
  private static let boundEnd = 0.96
  /// Seconds for each visit until a bound has anything to show; what it has not, it goes without.
  private static let boundPreparing = 40e-6

  /// What was found, and what no pairing scores less than where that is known.
  struct Solved {
    let pairing: Pairing
    let bound: Int?
  }

  func run() -> Solved {
    guard !problem.turns.isEmpty else { return Solved(pairing: Pairing(empty: 0), bound: nil) }
    guard problem.isSmall else {
      let pairing = search()
      return Solved(pairing: pairing, bound: bound(under: pairing))
    }
    return prove(search(moves: moves ?? 20_000 * problem.turns.count))
  }

  /// A small problem is settled sooner by a short search and a proof than by a long search, which
  /// has the rest of the time where the proof has no end.
  private func prove(_ first: Pairing) -> Solved {
    let countdown = countdown
    let end = moves == nil ? Self.proofEnd : Self.boundEnd
    let proof = PairingProof(problem, nodes: moves == nil ? 100_000 : 400)
    switch proof.run(from: first, isOver: { countdown.wasStopped || countdown.share >= end }) {
    case .optimal(let best): return Solved(pairing: best, bound: problem.score(best).total)
    case .bounded(let lower, let best):
      let pairing = moves == nil ? search(from: best) : best
      return Solved(pairing: pairing, bound: min(lower, problem.score(pairing).total))
    case .impossible: return Solved(pairing: first, bound: bound(under: first))
    }
  }

  /// The best found by moves where they are given, else until its share of the time is over.
  private func search(from start: Pairing? = nil, moves counted: Int? = nil) -> Pairing {
    let countdown = countdown
    let share: @Sendable () -> Double = { countdown.share / Solving.searchEnd }
    let moves = counted ?? moves
    return PairingSearch(problem, seed: seed, moves: moves).run(
      from: start, isOver: { countdown.wasStopped || share() >= 1 },
      spent: moves == nil ? share : nil)
  }

  private func bound(under pairing: Pairing) -> Int? {
    let countdown = countdown
    let preparing = Self.boundPreparing * Double(problem.turns.count)
    guard !countdown.wasStopped, countdown.left > preparing else { return nil }
    let score = problem.score(pairing).total
    let found = PairingBound(problem, effort: 1000).run(against: score) {
      countdown.wasStopped || countdown.share >= Solving.boundEnd
    }
    return min(found.value, score)
  }
}
