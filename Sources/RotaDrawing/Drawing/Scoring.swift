import Pairing

extension RotaScore {
  /// The score of pairs for a problem's turns, counted afresh.
  init(_ problem: PairingProblem, _ pairs: [Pair?]) {
    var counts = VisitCounts(problem)
    for (turn, pair) in pairs.enumerated() {
      if let pair { counts.add(pair, turn) } else { unfilled += 1 }
    }
    unfilledCost = unfilled * problem.weights.unfilled
    quota = problem.constant
    prefer = counts.seats
    for (person, visits) in zip(problem.people, counts.visits) {
      let off = 10 * visits - person.share
      load += problem.weights.load * off * off
    }
    pair = problem.weights.pair * counts.met.sum(over: problem.free.pair)
    rotate = problem.weights.rotate * counts.atSuite.sum(over: problem.free.suite)
    clump = problem.weights.clump * counts.inBlock.sum(over: problem.free.block)
  }
}

/// Visits counted in every way that costs.
private struct VisitCounts {
  private let problem: PairingProblem
  var visits: [Int]
  var met: [Pair: Int]
  var atSuite: [Pair: Int] = [:]
  var inBlock: [Pair: Int] = [:]
  var seats = 0

  init(_ problem: PairingProblem) {
    self.problem = problem
    visits = Array(repeating: 0, count: problem.people.count)
    met = problem.earlier
  }

  mutating func add(_ pair: Pair, _ turn: Int) {
    met[pair, default: 0] += 1
    for person in [pair.first, pair.second] {
      visits[person] += 1
      // Not pairs of people here, but two numbers: a person's and a suite's or a block's.
      let shift = problem.people.count
      atSuite[Pair(person, shift + problem.turns[turn].suite), default: 0] += 1
      let block = problem.turns[turn].day / problem.blockDays
      inBlock[Pair(person, shift + block), default: 0] += 1
      seats += problem.turns[turn].seats.first { $0.person == person }?.cost ?? 0
    }
  }
}

extension [Pair: Int] {
  /// The triangular numbers of what goes over what is free, added up.
  fileprivate func sum(over free: Int) -> Int {
    values.reduce(0) { sum, count in
      let over = Swift.max(0, count - free)
      return sum + over * (over + 1) / 2
    }
  }
}
