import Pairing

/// A score that no pairing of the same windows can go below, proven.
public struct RotaBound: Hashable, Sendable {
  /// The least any pairing can cost.
  public let least: Int
  /// What the rota costs.
  public let total: Int
  /// What the best rota costs that was found on the way; the rota itself, where none was better.
  public let known: Int

  /// Whether no rota can be better.
  public var isReached: Bool { total <= least }

  /// Whether a better one was found on the way, which the search had missed.
  public var isBeaten: Bool { known < total }

  /// By how much a rota could be better at most, in thousandths of what it costs, rounded upwards.
  public var mostBetter: Int {
    total <= least || total <= 0 ? 0 : ((total - least) * 1000 + total - 1) / total
  }
}

extension RotaDraw {
  /// What no pairing of a rota's windows can do better than.
  ///
  /// It is no part of the draw, and may be stopped when time is over: whatever it has by then is
  /// proven. `effort` counts rounds of prices, by which the bound rises. A small rota is looked
  /// through in so many branches besides, and mostly proved to be the best or shown not to be.
  public func bound(
    of rota: DrawnRota, effort: Int = 1000, branches: Int = 60,
    isOver: @escaping @Sendable () -> Bool = { false }
  ) -> RotaBound {
    let (total, problem) = (rota.score.total, problem(of: rota))
    if problem.problem.isSmall {
      let proof = PairingProof(problem.problem, effort: effort, nodes: branches)
      let pairing = Pairing(pairs: problem.pairs(of: rota))
      switch proof.run(from: pairing, isOver: isOver) {
      case .optimal(let best):
        let known = min(total, RotaScore(problem.problem, best.pairs).total)
        return RotaBound(least: known, total: total, known: known)
      case .bounded(let least, let best):
        let known = min(total, RotaScore(problem.problem, best.pairs).total)
        return RotaBound(least: min(least, known), total: total, known: known)
      case .impossible: break
      }
    }
    let least = PairingBound(problem.problem, effort: effort).run(against: total, isOver: isOver)
    return RotaBound(least: min(least.value, total), total: total, known: total)
  }

  /// A rota's windows as turns, with what stands and what was settled by hand.
  private func problem(of rota: DrawnRota) -> RotaProblem {
    let turns = rota.windows.map { window in
      var turn = WindowTurn(id: window.id, suite: window.suite, week: window.week)
      turn.drawn = window.moment
      if window.isPinned || window.stands { turn.settled = window.visitors }
      return turn
    }
    return RotaProblem(RotaTables(facts.inForce), windows: turns, constant: rota.score.quota)
  }
}

extension RotaProblem {
  /// The pair of each turn as a rota has them.
  fileprivate func pairs(of rota: DrawnRota) -> [Pair?] {
    rota.windows.map { window in
      let people = window.visitors.prefix(2).compactMap { tables.people[$0] }
      return people.count == 2 ? Pair(people[0], people[1]) : nil
    }
  }
}
