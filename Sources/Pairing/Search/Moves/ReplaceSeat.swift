extension Annealing {
  /// Puts somebody who is free in the place of who sits there.
  @inline(__always)
  func replaceSeat(at place: Int, with candidate: Int) {
    let old = board.seats[Int(board.taken[place])]
    let new = board.seats[candidate]
    let other = Int(board.seats[Int(board.taken[place ^ 1])].person)
    let change =
      board.gain(new) &- board.loss(old) &+ board.meetingGain(Int(new.person), other)
      &- board.meetingLoss(Int(old.person), other)
    if accepts(change) {
      board.leave(place)
      board.enter(place, candidate)
    }
  }
}
