import Pairing
public import Scheme

/// A pair that could have a window, and what that would cost.
public struct Suggestion: Hashable, Sendable {
  /// The pair.
  public let visitors: [VisitorID]
  /// What the rota would cost more than it does; less when negative.
  public let cost: Int
  /// Windows that these two would have to give up first.
  public let moves: [WindowID]
}

extension RotaWork {
  /// The pairs that could have a window, the cheapest first, the present one left out.
  ///
  /// Nil where the rota has no such window.
  public func suggestions(for window: WindowID, most count: Int = 10) -> [Suggestion]? {
    guard let turn = turn(window) else { return nil }
    let seats = problem.problem.turns[turn].seats
    var found: [(trial: Trial, pair: Pair)] = []
    for (index, one) in seats.enumerated() {
      for other in seats[(index + 1)...] where problem.problem.mayGo(one, other) {
        let pair = Pair(one.person, other.person)
        if pair != pairs[turn] { found.append((trial(pair, at: turn), pair)) }
      }
    }
    found.sort {
      ($0.trial.moves.count, $0.trial.cost, $0.pair.first, $0.pair.second)
        < ($1.trial.moves.count, $1.trial.cost, $1.pair.first, $1.pair.second)
    }
    return found.prefix(max(0, count)).map { trial, pair in
      Suggestion(
        visitors: problem.visitors(pair), cost: trial.cost,
        moves: trial.moves.map { windows[$0].id })
    }
  }
}
