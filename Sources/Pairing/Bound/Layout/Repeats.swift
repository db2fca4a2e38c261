/// Counts how often a pair could meet and someone could come to a suite, for the tallies it takes.
///
/// A tally is laid out only where repetition could cost something: most counts never can.
struct Repeats {
  private let problem: PairingProblem
  private var meetings: [Pair: Entry] = [:]
  private var stays: [Int: Entry] = [:]

  private struct Entry {
    var count = 0
    var tally: Int?
  }

  init(_ problem: PairingProblem) { self.problem = problem }

  /// Counts what could happen at one more turn.
  mutating func count(_ number: Int, _ opening: Opening) {
    let turn = problem.turns[number]
    for (one, other) in opening.pairs where problem.weights.pair != 0 {
      let pair = Pair(turn.seats[one].person, turn.seats[other].person)
      meetings[pair, default: Entry()].count += 1
    }
    for place in opening.seats where problem.weights.rotate != 0 {
      stays[key(turn.seats[place].person, turn.suite), default: Entry()].count += 1
    }
  }

  /// The tally of a person's visits to a suite, appended where it is new.
  mutating func stay(of person: Int, at suite: Int, into tallies: inout [Tally]) -> Int? {
    guard let entry = stays[key(person, suite)] else { return nil }
    if let tally = entry.tally { return tally }
    let most = min(entry.count, problem.people[person].most)
    guard most > problem.free.suite else { return nil }
    stays[key(person, suite)]?.tally = tallies.count
    tallies.append(
      Tally(upTo: most, free: problem.free.suite, weight: problem.weights.rotate))
    return tallies.count - 1
  }

  /// The tally of a pair's visits together, appended where it is new.
  mutating func meeting(of pair: Pair, into tallies: inout [Tally]) -> Int? {
    guard let entry = meetings[pair] else { return nil }
    if let tally = entry.tally { return tally }
    let people = (problem.people[pair.first], problem.people[pair.second])
    let most = min(entry.count, people.0.most, people.1.most)
    let before = problem.earlier[pair] ?? 0
    guard most > 0, before + most > problem.free.pair else { return nil }
    meetings[pair]?.tally = tallies.count
    tallies.append(
      Tally(
        upTo: most, free: problem.free.pair, before: before, weight: problem.weights.pair))
    return tallies.count - 1
  }

  private func key(_ person: Int, _ suite: Int) -> Int { person * problem.suites + suite }
}
