extension Annealing {
  /// Gives an empty turn a pair; visits in their way go to the cheapest who are free, and a turn
  /// for which nobody is free becomes the empty one instead.
  ///
  /// So a hole wanders, at the price of the change alone, until it comes where it can be filled.
  func fillByEjection(_ turn: Int) {
    let first = Int(board.firstSeat[turn])
    let count = Int(board.firstSeat[turn &+ 1]) &- first
    guard count > 1 else { return }
    let one = first &+ chance.below(count)
    let other = first &+ chance.below(count)
    guard board.mayGo(board.seats[one], board.seats[other]) else { return }
    let before = board.cost
    journal.forget()
    vacatedCount = 0
    guard release(one), release(other) else {
      return journal.undo(on: board)
    }
    journal.enter(2 &* turn, one, on: board)
    journal.enter(2 &* turn &+ 1, other, on: board)
    for index in 0..<vacatedCount { refill(Int(vacated[index])) }
    if !accepts(board.cost &- before) { journal.undo(on: board) }
  }

  /// Takes somebody out of every visit that keeps them from a seat.
  private func release(_ index: Int) -> Bool {
    let seat = board.seats[index]
    let (person, day) = (Int(seat.person), Int(board.day[Int(seat.turn)]))
    while !board.isRested(person, on: day) {
      guard vacatedCount < vacated.count, let place = visitToGive(of: person, on: day) else {
        return false
      }
      vacated[vacatedCount] = Int32(truncatingIfNeeded: place)
      vacatedCount &+= 1
      journal.leave(place, on: board)
    }
    while !board.hasRoom(person) {
      guard vacatedCount < vacated.count, let place = visitToGive(of: person, on: day) else {
        return false
      }
      vacated[vacatedCount] = Int32(truncatingIfNeeded: place)
      vacatedCount &+= 1
      journal.leave(place, on: board)
    }
    return true
  }

  /// Fills a place with the cheapest who is free; with nobody free the turn is given up.
  private func refill(_ place: Int) {
    guard board.taken[place] < 0, board.taken[place ^ 1] >= 0 else { return }
    let seat = board.cheapestFree(for: place).seat
    if seat >= 0 {
      journal.enter(place, seat, on: board)
    } else {
      journal.leave(place ^ 1, on: board)
    }
  }
}
