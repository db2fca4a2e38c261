/// A problem split into parts that share no person, and the cost that no pairing can change.
///
/// Every term counts visits of one person or of one pair, so the parts' scores add up: their
/// bounds may be found apart and added, and each part may be solved without regard to the others.
struct PricedParts: Sendable {
  /// The parts, by their first turn.
  let parts: [PricedPart]
  /// Points that every pairing costs: earlier meetings, hopeless turns, people who cannot go.
  let constant: Int

  init(of problem: PairingProblem) {
    let openings = problem.turns.map { Opening(of: $0, in: problem) }
    let groups = PricedParts.groups(of: problem, openings)
    var layout = PartLayout(problem, openings)
    parts = groups.map { layout.part(of: $0) }
    var constant = problem.constant
    for met in problem.earlier.values {
      constant += problem.weights.pair * Tally.triangle(met - problem.free.pair)
    }
    constant += problem.weights.unfilled * openings.count { $0.pairs.isEmpty }
    for (person, isPlaced) in zip(problem.people, layout.isPlaced) where !isPlaced {
      constant += problem.weights.load * person.share * person.share
    }
    self.constant = constant
  }

  /// Turns that some pair could take, grouped by circles of people.
  private static func groups(of problem: PairingProblem, _ openings: [Opening]) -> [[Int]] {
    var circles = Circles(people: problem.people.count)
    for (turn, opening) in zip(problem.turns, openings) {
      for place in opening.seats {
        circles.join(turn.seats[opening.seats[0]].person, turn.seats[place].person)
      }
    }
    var groups: [[Int]] = []
    var groupOf = [Int?](repeating: nil, count: problem.people.count)
    for (number, turn) in problem.turns.enumerated() {
      for seat in openings[number].seats.prefix(1) {
        let head = circles.head(of: turn.seats[seat].person)
        if let group = groupOf[head] {
          groups[group].append(number)
        } else {
          groupOf[head] = groups.count
          groups.append([number])
        }
      }
    }
    return groups
  }
}
