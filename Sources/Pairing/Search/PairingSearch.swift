/// Looks for the cheapest legal pairing of a problem.
public struct PairingSearch: Sendable {
  private let problem: PairingProblem
  private let seed: UInt64
  private let moves: Int?

  /// A search whose chance comes from a seed.
  ///
  /// With a number of moves the same seed gives the same pairing on every machine, however many
  /// processors it has; without, it goes on until it is told that time is over.
  public init(_ problem: PairingProblem, seed: UInt64, moves: Int? = nil) {
    self.problem = problem
    self.seed = seed
    self.moves = moves
  }

  /// The best pairing found, from one to begin with or from nothing.
  ///
  /// Pinned turns keep their pairs. It ends when `isOver` says so, with the best it has. Where
  /// moves are not counted, `spent` tells the share of the time that is gone, by which it cools.
  public func run(
    from start: Pairing? = nil, isOver: @escaping @Sendable () -> Bool = { false },
    spent: (@Sendable () -> Double)? = nil
  ) -> Pairing {
    if moves == nil, spent == nil { return runEverLonger(from: start, isOver: isOver) }
    return SearchPlan(problem, seed: seed, moves: moves, spent: spent, isOver: isOver)
      .run(from: start)
  }

  /// Without knowing when it ends: counted searches, each twice as long as the one before.
  private func runEverLonger(from start: Pairing?, isOver: @escaping @Sendable () -> Bool)
    -> Pairing
  {
    var found = start
    var budget = 2000 * (problem.turns.count + 1)
    var round: UInt64 = 0
    repeat {
      let plan = SearchPlan(
        problem, seed: seed &+ round, moves: budget, spent: nil, isOver: isOver)
      found = plan.run(from: found)
      budget = min(2 * budget, 1 << 50)
      round += 1
    } while !isOver()
    return found ?? Pairing(empty: problem.turns.count)
  }
}
