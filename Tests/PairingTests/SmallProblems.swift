import Pairing

/// Small problems with every feature, and their best scores found by trying every pairing.
struct SmallProblems {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A whole number below a limit, from a fixed sequence (SplitMix64).
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  /// A problem of up to four turns and five people.
  mutating func next() -> PairingProblem {
    let people = 2 + below(4)
    let suites = 1 + below(2)
    var days = (0..<(1 + below(4))).map { _ in below(40) }
    days.sort()
    let turns = days.map { turn(day: $0, suites: suites, people: people) }
    var problem = PairingProblem(
      turns: turns,
      people: (0..<people).map { _ in
        Person(most: below(4), share: below(40), rest: below(12))
      },
      suites: suites, forbidden: [], earlier: [:], blockDays: 7 + below(22),
      free: FreeCounts(pair: below(3), suite: below(3), block: below(2)),
      weights: PairingWeights(
        unfilled: below(3) * 1000 + below(400), load: below(3), pair: below(90),
        rotate: below(60), clump: below(60)),
      constant: below(100))
    if below(3) == 0 { problem.forbidden = [Pair(0, 1)] }
    if below(2) == 0 { problem.earlier[Pair(people - 2, people - 1)] = 1 + below(3) }
    if below(4) == 0 { pin(&problem) }
    return problem
  }

  private mutating func turn(day: Int, suites: Int, people: Int) -> Turn {
    let seats = (0..<people).compactMap { person -> Seat? in
      let cells = UInt64(below(8))
      guard cells != 0 else { return nil }
      return Seat(
        person: person, cells: cells, learning: below(3) == 0 ? cells & UInt64(below(8)) : 0,
        cost: below(45))
    }
    return Turn(suite: below(suites), day: day, seats: seats)
  }

  private mutating func pin(_ problem: inout PairingProblem) {
    let number = below(problem.turns.count)
    let seats = problem.turns[number].seats
    guard seats.count > 1, problem.mayGo(seats[0], seats[1]) else { return }
    problem.turns[number].pinned = Pair(seats[0].person, seats[1].person)
  }
}

/// Every pairing of a small problem, judged from the definitions alone.
enum EveryPairing {
  /// The best score of a legal pairing, nil where the pinned pairs themselves break a rule.
  static func bestScore(of problem: PairingProblem) -> Int? {
    var pairs: [Pair?] = []
    return best(of: problem, &pairs)
  }

  private static func best(of problem: PairingProblem, _ pairs: inout [Pair?]) -> Int? {
    guard isLegal(pairs, in: problem) else { return nil }
    guard pairs.count < problem.turns.count else { return score(pairs, of: problem) }
    var least: Int?
    for pair in choices(at: problem.turns[pairs.count], in: problem) {
      pairs.append(pair)
      let score = best(of: problem, &pairs)
      pairs.removeLast()
      least = [least, score].compactMap { $0 }.min()
    }
    return least
  }

  private static func choices(at turn: Turn, in problem: PairingProblem) -> [Pair?] {
    if let pinned = turn.pinned { return [pinned] }
    var choices: [Pair?] = [nil]
    for (place, one) in turn.seats.enumerated() {
      for other in turn.seats.dropFirst(place + 1) where problem.mayGo(one, other) {
        choices.append(Pair(one.person, other.person))
      }
    }
    return choices
  }

  /// Whether everyone keeps their rest and their most in the turns paired so far.
  static func isLegal(_ pairs: [Pair?], in problem: PairingProblem) -> Bool {
    problem.people.indices.allSatisfy { person in
      let days = zip(problem.turns, pairs).filter { $1?.has(person) ?? false }.map { $0.0.day }
      let gaps = zip(days.dropFirst(), days).map(-)
      return days.count <= problem.people[person].most
        && gaps.allSatisfy { $0 >= problem.people[person].rest }
    }
  }

  /// The score of a whole pairing.
  static func score(_ pairs: [Pair?], of problem: PairingProblem) -> Int {
    let weights = problem.weights
    let triangle = { (excess: Int) in excess > 0 ? excess * (excess + 1) / 2 : 0 }
    var score = problem.constant + weights.unfilled * pairs.count { $0 == nil }
    var met = problem.earlier
    for pair in pairs.compactMap({ $0 }) { met[pair, default: 0] += 1 }
    for count in met.values { score += weights.pair * triangle(count - problem.free.pair) }
    for (number, person) in problem.people.enumerated() {
      let turns = zip(problem.turns, pairs).filter { $1?.has(number) ?? false }.map(\.0)
      let off = 10 * turns.count - person.share
      score += weights.load * off * off
      for turn in turns { score += turn.seats.first { $0.person == number }?.cost ?? 0 }
      for stays in Dictionary(grouping: turns, by: \.suite).values {
        score += weights.rotate * triangle(stays.count - problem.free.suite)
      }
      for visits in Dictionary(grouping: turns, by: { $0.day / problem.blockDays }).values {
        score += weights.clump * triangle(visits.count - problem.free.block)
      }
    }
    return score
  }
}

extension Pair {
  /// Whether someone is one of the two.
  func has(_ person: Int) -> Bool { first == person || second == person }
}
