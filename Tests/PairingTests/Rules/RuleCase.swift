import Pairing

/// Two suites, four people and three turns on days 0, 3 and 10, all of whom may go anywhere.
///
/// Person 3 is still learning on the first two days, and so is person 2.
enum RuleCase {
  static func problem(_ change: (inout PairingProblem) -> Void = { _ in }) -> PairingProblem {
    var problem = PairingProblem(
      turns: [0, 3, 10].map { day in
        Turn(
          suite: day % 2, day: day,
          seats: (0..<4).map { person in
            Seat(person: person, learning: person > 1 && day < 5 ? 1 : 0, cost: 5)
          })
      },
      people: (0..<4).map { _ in Person(most: 2, share: 15, rest: 4) }, suites: 2,
      blockDays: 28, free: FreeCounts(pair: 1, suite: 1, block: 1),
      weights: PairingWeights(unfilled: 20_000, load: 1, pair: 60, rotate: 25, clump: 40))
    change(&problem)
    return problem
  }

  static func pairing(_ pairs: (Int, Int)?...) -> Pairing {
    Pairing(pairs: pairs.map { $0.map { Pair($0.0, $0.1) } })
  }

  /// The rules that a pairing breaks, and by whom.
  static func broken(
    _ pairs: (Int, Int)?..., by change: (inout PairingProblem) -> Void = { _ in }
  ) -> [PairingRuleName: [Int]] {
    let pairing = Pairing(pairs: pairs.map { $0.map { Pair($0.0, $0.1) } })
    return Dictionary(
      problem(change).breaches(pairing).map { ($0.rule, $0.people) },
      uniquingKeysWith: { $0 + $1 })
  }
}
