extension Annealing {
  /// Hands a place on along a chain: who takes it gives up another of theirs, and so on, until
  /// somebody free closes it, maybe the first one.
  ///
  /// Fair shares make one visit more and one fewer dear for two people at once; a chain moves a
  /// visit between two who have no suite in common, or turns it round among three.
  func chainOfSeats(from place: Int) {
    let before = board.cost
    journal.forget()
    journal.leave(place, on: board)
    var hole = place
    for length in 1...4 {
      if length > 1, closeChain(at: hole, from: before) { return }
      guard length < 4, let next = handOn(hole) else { break }
      hole = next
    }
    journal.undo(on: board)
  }

  /// Closes the chain with whoever free costs least, if that is accepted.
  @inline(__always)
  private func closeChain(at hole: Int, from before: Int) -> Bool {
    let (seat, price) = board.cheapestFree(for: hole)
    guard seat >= 0, accepts(board.cost &+ price &- board.weights.unfilled &- before) else {
      return false
    }
    board.enter(hole, seat)
    return true
  }

  /// Somebody takes the place and leaves one of theirs; nil where nobody drawn can.
  @inline(__always)
  private func handOn(_ hole: Int) -> Int? {
    let turn = hole >> 1
    let first = Int(board.firstSeat[turn])
    let candidate = first &+ chance.below(Int(board.firstSeat[turn &+ 1]) &- first)
    let seat = board.seats[candidate]
    guard board.mayGo(seat, board.seats[Int(board.taken[hole ^ 1])]),
      let back = visitToGive(of: Int(seat.person), on: Int(board.day[turn])), back >> 1 != turn,
      board.isRested(
        Int(seat.person), on: Int(board.day[turn]), without: Int(board.day[back >> 1]))
    else { return nil }
    journal.leave(back, on: board)
    guard board.hasRoom(Int(seat.person)) else { return nil }
    journal.enter(hole, candidate, on: board)
    return back
  }
}
