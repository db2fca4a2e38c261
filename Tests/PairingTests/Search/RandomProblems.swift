import Pairing

/// Small problems by chance, drawn windows among them, some turns pinned.
struct RandomProblems {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func draw(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }

  mutating func next(turns most: Int = 3, people: Int = 5) -> PairingProblem {
    var people = (0..<draw(2...people)).map { _ in
      Person(most: draw(0...3), share: draw(0...25), rest: draw(1...5))
    }
    var turns = (0..<draw(1...most)).map { number in
      Turn(suite: draw(0...1), day: 2 * number + draw(0...1), seats: seats(people.count))
    }
    if draw(0...3) == 0, let pair = pairs(of: turns[0], people: people.count).first {
      turns[0].pinned = pair
      for person in [pair.first, pair.second] { people[person].most = max(1, people[person].most) }
    }
    return PairingProblem(
      turns: turns, people: people, suites: 2,
      forbidden: draw(0...2) == 0 && turns[0].pinned != Pair(0, 1) ? [Pair(0, 1)] : [],
      earlier: draw(0...1) == 0 ? [Pair(0, people.count - 1): draw(1...2)] : [:],
      blockDays: draw(2...6),
      free: FreeCounts(pair: draw(0...1), suite: draw(0...1), block: draw(0...1)),
      weights: PairingWeights(
        unfilled: 20_000, load: draw(0...2), pair: draw(0...80), rotate: draw(0...30),
        clump: draw(0...50)), constant: draw(0...9))
  }

  private mutating func seats(_ people: Int) -> [Seat] {
    (0..<people).compactMap { person in
      guard draw(0...3) > 0 else { return nil }
      let cells = UInt64(draw(1...7))
      return Seat(
        person: person, cells: cells, learning: cells & UInt64(draw(0...3)), cost: draw(0...40))
    }
  }

  /// Pairs that keep every rule by themselves, so that a pin breaks none.
  private func pairs(of turn: Turn, people: Int) -> [Pair] {
    turn.seats.flatMap { one in
      turn.seats.compactMap { other in
        let isLegal = (one.cells & other.cells) & ~(one.learning & other.learning) != 0
        return one.person < other.person && isLegal ? Pair(one.person, other.person) : nil
      }
    }
  }
}

/// Solves by trying everything, from the text of the rules and terms alone.
struct TryingEverything {
  let problem: PairingProblem
  private var pairs: [Pair?]
  private(set) var least: (cost: Int, pairs: [Pair?])?

  init(_ problem: PairingProblem) {
    self.problem = problem
    pairs = problem.turns.map { _ in nil }
    tryTurns(from: 0)
  }

  private mutating func tryTurns(from number: Int) {
    guard number < problem.turns.count else {
      let cost = Self.cost(problem, pairs)
      if least.map({ cost < $0.cost }) ?? true { least = (cost, pairs) }
      return
    }
    let turn = problem.turns[number]
    if turn.pinned == nil { tryTurns(from: number + 1) }
    for (place, one) in turn.seats.enumerated() {
      for other in turn.seats[(place + 1)...] {
        let pair = Pair(one.person, other.person)
        guard turn.pinned.map({ $0 == pair }) ?? problem.mayGo(one, other) else { continue }
        let isPinned = turn.pinned != nil
        guard isPinned || (canGo(pair.first, number) && canGo(pair.second, number)) else {
          continue
        }
        pairs[number] = pair
        tryTurns(from: number + 1)
        pairs[number] = nil
      }
    }
  }

  /// Whether someone has room for a turn beside all others they have or are pinned to.
  private func canGo(_ person: Int, _ number: Int) -> Bool {
    let theirs = problem.turns.indices.filter { index in
      index != number
        && [pairs[index], problem.turns[index].pinned].contains {
          $0?.first == person || $0?.second == person
        }
    }
    return theirs.count < problem.people[person].most
      && theirs.allSatisfy {
        abs(problem.turns[$0].day - problem.turns[number].day) >= problem.people[person].rest
      }
  }

  static func cost(_ problem: PairingProblem, _ pairs: [Pair?]) -> Int {
    func tri(_ count: Int) -> Int { count > 0 ? count * (count + 1) / 2 : 0 }
    var sum = problem.constant
    let filled = pairs.indices.filter { pairs[$0] != nil }
    sum += problem.weights.unfilled * (pairs.count - filled.count)
    func visits(_ person: Int) -> [Turn] {
      filled.filter { pairs[$0]?.first == person || pairs[$0]?.second == person }
        .map { problem.turns[$0] }
    }
    for (number, person) in problem.people.enumerated() {
      let turns = visits(number)
      let off = 10 * turns.count - person.share
      sum += problem.weights.load * off * off
      for suite in 0..<problem.suites {
        let more = turns.count { $0.suite == suite } - problem.free.suite
        sum += problem.weights.rotate * tri(more)
      }
      for block in Set(turns.map { $0.day / problem.blockDays }) {
        let more = turns.count { $0.day / problem.blockDays == block } - problem.free.block
        sum += problem.weights.clump * tri(more)
      }
      for turn in turns { sum += turn.seats.first { $0.person == number }?.cost ?? 0 }
      for other in problem.people.indices where other > number {
        let met = filled.count { pairs[$0] == Pair(number, other) }
        let times = met + (problem.earlier[Pair(number, other)] ?? 0)
        sum += problem.weights.pair * tri(times - problem.free.pair)
      }
    }
    return sum
  }
}
