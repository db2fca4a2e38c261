/// Some turns and people of a problem, numbered afresh, to be searched by themselves.
///
/// What is settled is no choice here, but it counts in everything: a pinned turn, or a turn that
/// another part of the work holds, of whose pair only one may be known here.
struct Part: Sendable {
  /// The problem's number of each turn that is free to be paired.
  let free: [Int]
  /// The problem's number of each person.
  let people: [Int]
  /// The seats of each free turn, with the part's number of the person.
  let seats: [[Seat]]
  /// The turn, and the part's number, of everyone who goes there come what may.
  let settled: [(turn: Int, person: Int)]
  /// Pairs that met or will meet come what may, and how often; -1 where they may not.
  let meetings: [(pair: Pair, times: Int)]

  /// The part that pairs these turns, while settled ones stay as they are.
  ///
  /// With `members`, nobody else is moved or brought in.
  init(
    of problem: PairingProblem, _ acquaintance: Acquaintance, free: [Int],
    settled pairing: [(turn: Int, pair: Pair)], members: ((Int) -> Bool)? = nil
  ) {
    var numbers = PartNumbers(count: problem.people.count)
    self.free = free
    seats = free.map { turn in
      problem.turns[turn].seats.compactMap { seat in
        guard members?(seat.person) ?? true else { return nil }
        var seat = seat
        seat.person = numbers.number(of: seat.person)
        return seat
      }
    }
    people = numbers.people
    var settled: [(turn: Int, person: Int)] = []
    var meetings: [(pair: Pair, times: Int)] = []
    for (turn, pair) in pairing {
      let (one, other) = (numbers[pair.first], numbers[pair.second])
      if let one { settled.append((turn, one)) }
      if let other { settled.append((turn, other)) }
      if let one, let other { meetings.append((Pair(one, other), 1)) }
    }
    for (number, person) in people.enumerated() {
      for (other, times) in acquaintance.met[person] {
        if let other = numbers[other] { meetings.append((Pair(number, other), times)) }
      }
      for other in acquaintance.apart[person] {
        if let other = numbers[other] { meetings.append((Pair(number, other), -1)) }
      }
    }
    self.settled = settled
    self.meetings = meetings
  }
}

/// A part's own numbers of people, given in the order they are met.
private struct PartNumbers {
  private var number: [Int32]
  private(set) var people: [Int] = []

  init(count: Int) { number = Array(repeating: -1, count: count) }

  subscript(person: Int) -> Int? { number[person] < 0 ? nil : Int(number[person]) }

  mutating func number(of person: Int) -> Int {
    if let known = self[person] { return known }
    number[person] = Int32(people.count)
    people.append(person)
    return people.count - 1
  }
}
