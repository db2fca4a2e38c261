import Pairing

/// A score that no pairing of the same windows can go below, proven.
public struct RotaBound: Hashable, Sendable {
  /// The least any pairing can cost.
  public let least: Int
  /// What the rota costs.
  public let total: Int

  /// Whether no rota can be better.
  public var isReached: Bool { total <= least }

  /// By how much a rota could be better at most, in thousandths of what it costs, rounded upwards.
  public var mostBetter: Int {
    total <= least || total <= 0 ? 0 : ((total - least) * 1000 + total - 1) / total
  }
}

extension RotaDraw {
  /// What no pairing of a rota's windows can do better than.
  ///
  /// It is no part of the draw, and may be stopped when time is over: whatever it has by then is
  /// proven. `effort` counts rounds of prices, by which the bound rises.
  public func bound(
    of rota: DrawnRota, effort: Int = 1000,
    isOver: @escaping @Sendable () -> Bool = { false }
  ) -> RotaBound {
    let turns = rota.windows.map { window in
      var turn = WindowTurn(id: window.id, suite: window.suite, week: window.week)
      turn.drawn = window.moment
      if window.isPinned || window.stands { turn.settled = window.visitors }
      return turn
    }
    let problem = RotaProblem(
      RotaTables(facts), windows: turns, constant: rota.score.quota
    ).problem
    let least = PairingBound(problem, effort: effort).run(against: rota.score.total, isOver: isOver)
    return RotaBound(least: min(least.value, rota.score.total), total: rota.score.total)
  }
}
