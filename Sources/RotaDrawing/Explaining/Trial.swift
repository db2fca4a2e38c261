import Pairing
import Rotas
import Scheme

/// A pair tried in a window of a rota: what it would cost, and what would have to move.
struct Trial {
  /// What the rota would cost more; less when negative.
  let cost: Int
  /// Windows that the two would have to give up, which would stand empty.
  let moves: [Int]
}

extension RotaWork {
  /// What keeps a pair from a window, whatever else the rota holds; nil where nothing does.
  func block(_ pair: Pair, at turn: Int) -> BlockingRule? {
    let blocks = VisitorBlocks(tables: problem.tables, fixed: fixedWithoutThirds)
    for person in [pair.first, pair.second] {
      if let rule = blocks.first(person, problem.windows[turn]) { return rule }
    }
    return PairBlocks(tables: problem.tables)
      .first(pair.first, pair.second, problem.windows[turn])
  }

  /// Visits around the rota; thirds of the rota itself are found by their windows.
  var fixedWithoutThirds: FixedVisits {
    let ids = Set(windows.map(\.id))
    return FixedVisits(
      problem.tables, windows: facts.windows.filter { !ids.contains($0.id) })
  }

  /// Tries a pair that nothing keeps from a window.
  func trial(_ pair: Pair, at turn: Int) -> Trial {
    var trying = pairs
    trying[turn] = pair
    var moves: Set<Int> = []
    for person in [pair.first, pair.second] { moves.formUnion(inTheWay(person, of: turn)) }
    for other in moves { trying[other] = nil }
    let cost = RotaScore(problem.problem, trying).total - score.total
    return Trial(cost: cost, moves: moves.sorted())
  }

  /// Someone's other windows that a visit in this one leaves no room for: those too close, and the
  /// furthest of those beyond their most.
  func inTheWay(_ person: Int, of turn: Int) -> [Int] {
    let own = turns(of: person).filter { $0 != turn && !isPaired(person, turn) }
    let rest = max(7, facts.rules.draw.restDays)
    let close = own.filter { abs(week($0) - week(turn)) * 7 < rest }
    let limits = QuarterlyMost(facts, fixed: fixedWithoutThirds)
    let quarter = limits.quarter(of: week(turn))
    guard let left = limits.left(person, in: quarter) else { return close }
    let others = own.filter { !close.contains($0) && limits.quarter(of: week($0)) == quarter }
    let over = max(0, others.count + 1 - left)
    let far = others.sorted {
      (abs(week($0) - week(turn)), $0) > (abs(week($1) - week(turn)), $1)
    }
    return close + far.prefix(over)
  }

  private func isPaired(_ person: Int, _ turn: Int) -> Bool {
    windows[turn].visitors.contains(facts.visitors[person].id)
  }
}
