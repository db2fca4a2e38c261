/// A part's turns and seats in rows, with suites, blocks and days numbered from 0.
struct BoardLayout {
  var firstSeat: [Int32] = [0]
  var seats: [BoardSeat] = []
  var suite: [Int32] = []
  var block: [Int32] = []
  var day: [Int32] = []
  /// Where each person's places begin.
  var firstPlace: [Int32] = []
  var settled: [(person: Int, suite: Int, block: Int, day: Int)] = []
  var suites = 0
  var blocks = 0
  var days = 0

  init(_ part: Part, of problem: PairingProblem) {
    let turns = part.free + part.settled.map(\.turn)
    let suiteNumbers = Dictionary(
      Set(turns.map { problem.turns[$0].suite }).sorted().enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    let dates = turns.map { problem.turns[$0].day }
    let (first, last) = (dates.min() ?? 0, dates.max() ?? 0)
    let firstBlock = first / problem.blockDays
    suites = suiteNumbers.count
    blocks = last / problem.blockDays - firstBlock + 1
    days = last - first + 1
    var placesOf = [Int32](repeating: 0, count: part.people.count)
    for (number, turn) in part.free.enumerated() {
      let turn = problem.turns[turn]
      suite.append(Int32(suiteNumbers[turn.suite] ?? 0))
      block.append(Int32(turn.day / problem.blockDays - firstBlock))
      day.append(Int32(turn.day - first))
      for seat in part.seats[number] {
        placesOf[seat.person] += 1
        seats.append(
          BoardSeat(
            cells: seat.cells, learning: seat.learning, cost: seat.cost,
            person: Int32(seat.person), turn: Int32(number)))
      }
      firstSeat.append(Int32(seats.count))
    }
    var next: Int32 = 0
    for count in placesOf {
      firstPlace.append(next)
      next += count
    }
    settled = part.settled.map { visit in
      let turn = problem.turns[visit.turn]
      return (
        visit.person, suiteNumbers[turn.suite] ?? 0, turn.day / problem.blockDays - firstBlock,
        turn.day - first
      )
    }
  }
}
