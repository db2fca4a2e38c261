/// Turns and people that have nothing to do with the rest of a rota.
///
/// Two turns hang together where somebody has a seat at both. Each part is paired by itself, which
/// is exact, since no term and no rule joins people of different parts.
struct IndependentParts {
  /// The turns of each part, in order; parts in the order of their first turn.
  let turns: [[Int]]

  init(of problem: PairingProblem) {
    var group = Array(0..<problem.people.count)
    func root(_ person: Int) -> Int {
      var person = person
      while group[person] != person {
        group[person] = group[group[person]]
        person = group[person]
      }
      return person
    }
    for turn in problem.turns {
      guard let first = turn.seats.first else { continue }
      for seat in turn.seats.dropFirst() {
        let (one, other) = (root(first.person), root(seat.person))
        group[max(one, other)] = min(one, other)
      }
    }
    var found: [[Int]] = []
    var place: [Int: Int] = [:]
    for (number, turn) in problem.turns.enumerated() {
      guard let first = turn.seats.first else { continue }
      let key = root(first.person)
      if let known = place[key] {
        found[known].append(number)
      } else {
        place[key] = found.count
        found.append([number])
      }
    }
    turns = found
  }
}
