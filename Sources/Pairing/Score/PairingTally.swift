/// How often everybody goes in a pairing, counted each way that a term or a rule asks.
struct PairingTally {
  /// Someone at a suite, or in a block of days.
  struct Key: Hashable {
    let person: Int
    let number: Int
  }

  let problem: PairingProblem
  /// The turns of each person, in order.
  private(set) var turns: [[Int]]
  private(set) var atSuite: [Key: Int] = [:]
  private(set) var inBlock: [Key: Int] = [:]
  /// Meetings of each pair, earlier periods included.
  private(set) var together: [Pair: Int]
  /// How many turns are empty.
  private(set) var empty = 0

  init(_ problem: PairingProblem, _ pairing: Pairing) {
    self.problem = problem
    turns = Array(repeating: [], count: problem.people.count)
    together = problem.earlier
    for (number, turn) in problem.turns.enumerated() {
      guard let pair = pairing.pairs[number] else {
        empty += 1
        continue
      }
      together[pair, default: 0] += 1
      for person in [pair.first, pair.second] {
        turns[person].append(number)
        atSuite[Key(person: person, number: turn.suite), default: 0] += 1
        inBlock[Key(person: person, number: turn.day / problem.blockDays), default: 0] += 1
      }
    }
  }

  /// 0, 1, 3, 6, … for one, two, three more than is free; 0 for no more.
  static func triangle(_ count: Int, over free: Int) -> Int {
    let more = max(0, count - free)
    return more * (more + 1) / 2
  }
}
