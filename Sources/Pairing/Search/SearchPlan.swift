import Foundation

/// How the work on a problem is shared out: by parts, by hands on a part, over processors.
///
/// A hand searches a part alone. Where parts are few, each has several hands whose findings are
/// crossed at the end. The shares depend on the problem alone where moves are counted, so that
/// processors decide who does what when, never what comes out.
struct SearchPlan {
  private let problem: PairingProblem
  private let chance: Chance
  private let parts: [PartSearch]
  private let hands: Int
  private let crew: Crew

  /// With so many parts one hand each keeps every processor busy.
  private static let manyParts = 8
  /// The share of the work after which the hands' findings are crossed.
  private var crossingFrom: Double { parts.contains(where: \.isLarge) ? 0.6 : 0.85 }

  init(
    _ problem: PairingProblem, seed: UInt64, moves: Int?, spent: (@Sendable () -> Double)?,
    isOver: @escaping @Sendable () -> Bool
  ) {
    self.problem = problem
    chance = Chance(seed: seed)
    let acquaintance = Acquaintance(of: problem)
    parts = IndependentParts(of: problem).turns
      .map { PartSearch(problem, acquaintance, turns: $0) }
      .filter { !$0.free.isEmpty }
    crew = Crew(moves: moves, spent: spent, isOver: isOver)
    hands = parts.count >= Self.manyParts ? 1 : moves == nil ? max(2, min(crew.workers, 8)) : 2
  }

  /// Searches every part, from a pairing to begin with.
  func run(from start: Pairing?) -> Pairing {
    var pairing = Pairing(pairs: problem.turns.map(\.pinned))
    guard !parts.isEmpty else { return pairing }
    let begins = parts.map { part in start.map { start in part.free.map { start.pairs[$0] } } }
    let found =
      hands == 1 ? byHands(begins, until: 1) : crossed(byHands(begins, until: crossingFrom))
    for (search, best) in zip(parts, found) {
      for (turn, pair) in zip(search.free, best.pairs) { pairing.pairs[turn] = pair }
    }
    return pairing
  }

  /// Every hand searches its part alone; their findings, hand by hand within each part.
  private func byHands(_ begins: [[Pair?]?], until end: Double) -> [PartSearch.Found] {
    let sizes = parts.flatMap { Array(repeating: $0.free.count, count: hands) }
    return crew.share(sizes, from: 0, until: end) { job, stretch, effort in
      parts[job / hands].run(
        from: begins[job / hands], chance.forPart(job), over: stretch, effort)
    }
  }

  /// The best of each part when the hands' findings are crossed, by each hand on dice of its own.
  private func crossed(_ first: [PartSearch.Found]) -> [PartSearch.Found] {
    let sizes = parts.flatMap { Array(repeating: $0.free.count, count: hands) }
    let best = best(first)
    let second = crew.share(sizes, from: crossingFrom, until: 1) { job, stretch, effort in
      let part = job / hands
      return parts[part].crossAll(
        best[part], Array(first[part * hands..<(part + 1) * hands]),
        chance.forPart(-1 - job), over: stretch, effort)
    }
    return self.best(second)
  }

  /// The cheapest of each part's findings.
  private func best(_ found: [PartSearch.Found]) -> [PartSearch.Found] {
    parts.indices.map { part in
      found[part * hands..<(part + 1) * hands].reduce(found[part * hands]) { $0.better($1) }
    }
  }
}
