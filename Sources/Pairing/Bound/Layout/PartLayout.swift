/// Lays parts out, one after another.
struct PartLayout {
  /// Who has a seat in some part laid out so far.
  private(set) var isPlaced: [Bool]
  private let problem: PairingProblem
  private let openings: [Opening]
  /// Each person's number in their part.
  private var placeOf: [Int]

  init(_ problem: PairingProblem, _ openings: [Opening]) {
    self.problem = problem
    self.openings = openings
    isPlaced = [Bool](repeating: false, count: problem.people.count)
    placeOf = [Int](repeating: 0, count: problem.people.count)
  }

  /// The part made of these turns of the problem.
  mutating func part(of turns: [Int]) -> PricedPart {
    let people = place(peopleOf: turns)
    var counts = Repeats(problem)
    for number in turns { counts.count(number, openings[number]) }
    var part = PricedPart()
    part.unfilled = problem.weights.unfilled * Fine.unit
    var seatsOf = [[(day: Int, seat: Int)]](repeating: [], count: people.count)
    for number in turns {
      let turn = problem.turns[number]
      let first = part.seats.count
      var seatAt = [Int](repeating: 0, count: turn.seats.count)
      for place in openings[number].seats {
        let seat = turn.seats[place]
        seatAt[place] = part.seats.count
        seatsOf[placeOf[seat.person]].append((turn.day, part.seats.count))
        part.seats.append(
          PricedPart.Chair(
            turn: part.turns.count, person: placeOf[seat.person], cost: seat.cost * Fine.unit,
            stay: counts.stay(of: seat.person, at: turn.suite, into: &part.tallies)))
      }
      let start = part.choices.count
      for (one, other) in openings[number].pairs {
        let pair = Pair(turn.seats[one].person, turn.seats[other].person)
        part.choices.append(
          PricedPart.Choice(
            one: seatAt[one], other: seatAt[other],
            meeting: counts.meeting(of: pair, into: &part.tallies)))
      }
      part.turns.append(number)
      part.isPinned.append(turn.pinned != nil)
      part.seatsOfTurn.append(first..<part.seats.count)
      part.choicesOfTurn.append(start..<part.choices.count)
    }
    part.diaries = zip(people, seatsOf).map { Diary(of: $0, seats: $1, in: problem) }
    return part
  }

  /// Numbers the people of these turns, by their number in the problem.
  private mutating func place(peopleOf turns: [Int]) -> [Int] {
    var people: [Int] = []
    for number in turns {
      for place in openings[number].seats {
        let person = problem.turns[number].seats[place].person
        if !isPlaced[person] { people.append(person) }
        isPlaced[person] = true
      }
    }
    people.sort()
    for (place, person) in people.enumerated() { placeOf[person] = place }
    return people
  }
}
