/// Searches one part of a problem by itself, on one processor.
///
/// It cools several times from the start, each time on other dice, and crosses what comes out with
/// the best so far: what both have in common stays, and the search goes on in what differs. Two
/// good pairings agree on most of what a better one has too.
struct PartSearch: Sendable {
  let problem: PairingProblem
  let acquaintance: Acquaintance
  /// The turns of the part that are free.
  let free: [Int]
  /// The part's turns that are settled, and their pairs.
  let settled: [(turn: Int, pair: Pair)]

  init(_ problem: PairingProblem, _ acquaintance: Acquaintance, turns: [Int]) {
    self.problem = problem
    self.acquaintance = acquaintance
    free = turns.filter { problem.turns[$0].pinned == nil }
    settled = turns.compactMap { turn in problem.turns[turn].pinned.map { (turn, $0) } }
  }

  /// A pairing of the free turns, in their order, and what it costs.
  struct Found: Sendable {
    var pairs: [Pair?]
    var cost: Int

    /// The cheaper of the two, itself where they cost the same.
    func better(_ other: Found) -> Found { other.cost < cost ? other : self }
  }

  /// Turns from which on a part is large.
  private static let large = 900
  /// Whether time is short for each turn, so that cheap moves pay best.
  var isLarge: Bool { free.count >= Self.large }

  /// How many of sixteen moves are chains, which are dear.
  private var chains: UInt64 { isLarge ? 4 : 8 }

  /// Moves that one cooling is given for each turn, where there is time for several.
  private static let movesPerTurn = 14_000.0
  /// The share of a line's work that the cooling takes; the crossing has the rest.
  private static let coolingShare = 0.7

  /// The best found over a stretch of work, never worse than what it begins from.
  func run(from start: [Pair?]?, _ chance: Chance, over stretch: Stretch, _ effort: Effort)
    -> Found
  {
    let board = Board(
      Part(of: problem, acquaintance, free: free, settled: settled), of: problem)
    board.seat(start ?? [])
    var best = Found(pairs: board.pairs, cost: board.cost)
    guard !free.isEmpty else { return best }
    let capacity =
      effort.countsMoves
      ? stretch.end - stretch.begin
      : Annealing(board, chance: chance.forPart(-1), chains: chains).capacity(of: stretch, effort)
    let lines = lineCount(capacity: capacity)
    let begin = effort.position
    for line in 0..<lines {
      let whole = Stretch(begin: begin, end: stretch.end)
        .between(Double(line) / Double(lines), Double(line + 1) / Double(lines))
      let isCrossed = line > 0 || start != nil
      let share = isCrossed ? Self.coolingShare : 1
      let annealing = Annealing(board, chance: chance.forPart(2 * line), chains: chains)
      annealing.cool(
        .fromTheStart(problem.weights, isLarge: isLarge), over: whole.between(0, share), effort)
      let found = Found(pairs: board.pairs, cost: board.cost)
      best =
        isCrossed
        ? cross(best, found, chance.forPart(2 * line + 1), over: whole.between(share, 1), effort)
        : best.better(found)
    }
    return best
  }

  /// How often to cool, with so many moves to spend.
  private func lineCount(capacity: Double) -> Int {
    let lines = capacity * Self.coolingShare / (Self.movesPerTurn * Double(free.count))
    return lines < 2 ? 1 : Int(min(lines, 1000))
  }

  /// Crosses the best with every other finding, one after the other.
  func crossAll(
    _ best: Found, _ others: [Found], _ chance: Chance, over stretch: Stretch, _ effort: Effort
  ) -> Found {
    let others = others.filter { $0.pairs != best.pairs }
    var best = best
    for (number, other) in others.enumerated() {
      let share = Double(others.count)
      best = cross(
        best, other, chance.forPart(number),
        over: stretch.between(Double(number) / share, Double(number + 1) / share), effort)
    }
    return best
  }

  /// Keeps what two pairings have in common and searches the rest anew.
  func cross(
    _ one: Found, _ other: Found, _ chance: Chance, over stretch: Stretch, _ effort: Effort
  ) -> Found {
    let start = one.better(other)
    var differing: [Int] = []
    var common = settled
    for (index, turn) in free.enumerated() {
      if let pair = one.pairs[index], pair == other.pairs[index] {
        common.append((turn, pair))
      } else {
        differing.append(index)
      }
    }
    guard !differing.isEmpty else { return start }
    let part = Part(
      of: problem, acquaintance, free: differing.map { free[$0] }, settled: common)
    let board = Board(part, of: problem)
    board.seat(differing.map { start.pairs[$0] })
    let before = board.cost
    Annealing(board, chance: chance, chains: chains).cool(
      .ofACrossing(problem.weights), over: stretch, effort)
    guard board.cost < before else { return start }
    var crossed = start
    crossed.cost += board.cost - before
    for (index, pair) in zip(differing, board.pairs) { crossed.pairs[index] = pair }
    return crossed
  }
}

extension Cooling {
  /// From where most of a rota is still in motion to where nothing worse is taken.
  ///
  /// A large part has too few moves for each turn to gain from the greatest warmth.
  static func fromTheStart(_ weights: PairingWeights, isLarge: Bool) -> Cooling {
    Cooling(from: (isLarge ? 0.6 : 1.5) * weights.scale, to: 0.015 * weights.scale)
  }

  /// From where what two good pairings disagree on is in motion.
  static func ofACrossing(_ weights: PairingWeights) -> Cooling {
    Cooling(from: 0.2 * weights.scale, to: 0.015 * weights.scale)
  }
}

extension PairingWeights {
  /// What one visit more or fewer about costs: the measure of temperatures.
  fileprivate var scale: Double { Double(max(100 * load, pair, rotate, clump, 1)) }
}
