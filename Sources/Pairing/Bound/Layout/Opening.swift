/// The pairs that could take a turn, and those of its seats that some such pair would use.
struct Opening: Sendable {
  /// Places in the turn's list of seats, rising.
  let seats: [Int]
  /// Two places each, the lower first; a pinned turn has its pinned pair alone.
  let pairs: [(one: Int, other: Int)]

  init(of turn: Turn, in problem: PairingProblem) {
    var isUsed = [Bool](repeating: false, count: turn.seats.count)
    var pairs: [(one: Int, other: Int)] = []
    for (one, seat) in turn.seats.enumerated() {
      for other in turn.seats.indices.dropFirst(one + 1) {
        let beside = turn.seats[other]
        let isLegal =
          turn.pinned.map { $0 == Pair(seat.person, beside.person) }
          ?? problem.mayGo(seat, beside)
        guard isLegal else { continue }
        isUsed[one] = true
        isUsed[other] = true
        pairs.append((one, other))
      }
    }
    seats = turn.seats.indices.filter { isUsed[$0] }
    self.pairs = pairs
  }
}
