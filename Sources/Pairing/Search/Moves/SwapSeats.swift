extension Annealing {
  /// Puts somebody in a place whose holder takes over one of their visits.
  ///
  /// Nobody's number of visits changes. Who is too busy or too near another visit gives up the
  /// visit that is in the way.
  @inline(__always)
  func swapSeats(at place: Int, with candidate: Int) {
    let (mine, theirs) = (board.seats[Int(board.taken[place])], board.seats[candidate])
    let (one, other) = (Int(mine.person), Int(theirs.person))
    let turn = place >> 1
    guard let back = visitToGive(of: other, on: Int(board.day[turn])) else { return }
    let turnBack = back >> 1
    let (day, dayBack) = (Int(board.day[turn]), Int(board.day[turnBack]))
    guard turnBack != turn, board.isRested(other, on: day, without: dayBack),
      board.isRested(one, on: dayBack, without: day)
    else { return }
    let seatBack = board.seat(of: mine.person, at: turnBack)
    let partner = board.seats[Int(board.taken[place ^ 1])]
    let partnerBack = board.seats[Int(board.taken[back ^ 1])]
    guard seatBack >= 0, board.mayGo(board.seats[seatBack], partnerBack) else { return }
    let given = board.seats[Int(board.taken[back])]
    var change = theirs.cost &+ board.seats[seatBack].cost &- mine.cost &- given.cost
    change &+= crowding(one, other, turn, turnBack)
    let (beside, besideBack) = (Int(partner.person), Int(partnerBack.person))
    if beside != besideBack {
      change &+= board.meetingGain(other, beside) &- board.meetingLoss(one, beside)
      change &+= board.meetingGain(one, besideBack) &- board.meetingLoss(other, besideBack)
    }
    if accepts(change) {
      board.leave(place)
      board.leave(back)
      board.enter(place, candidate)
      board.enter(back, seatBack)
    }
  }

  /// The place somebody gives up for a visit on a day: one too near it, else any; nil for none.
  @inline(__always)
  func visitToGive(of person: Int, on day: Int) -> Int? {
    let count = Int(board.placeCount[person])
    guard count > 0 else { return nil }
    let first = Int(board.firstPlace[person])
    if !board.isRested(person, on: day) {
      let rest = Int(board.limits[person].rest)
      for index in first..<(first &+ count) {
        let place = Int(board.placesOf[index])
        if abs(Int(board.day[place >> 1]) &- day) < rest { return place }
      }
      return nil
    }
    return Int(board.placesOf[first &+ chance.below(count)])
  }

  /// What two people's crowding at suites and in blocks changes by when they swap two turns.
  @inline(__always)
  private func crowding(_ one: Int, _ other: Int, _ turn: Int, _ back: Int) -> Int {
    var change = 0
    let (suite, suiteBack) = (Int(board.suite[turn]), Int(board.suite[back]))
    if suite != suiteBack {
      let (rowOne, rowOther) = (one &* board.suiteCount, other &* board.suiteCount)
      let free = board.free.suite
      var steps = max(0, Int(board.atSuite[rowOne &+ suiteBack]) &+ 1 &- free)
      steps &-= max(0, Int(board.atSuite[rowOne &+ suite]) &- free)
      steps &+= max(0, Int(board.atSuite[rowOther &+ suite]) &+ 1 &- free)
      steps &-= max(0, Int(board.atSuite[rowOther &+ suiteBack]) &- free)
      change &+= steps &* board.weights.rotate
    }
    let (block, blockBack) = (Int(board.block[turn]), Int(board.block[back]))
    if block != blockBack {
      let (rowOne, rowOther) = (one &* board.blockCount, other &* board.blockCount)
      let free = board.free.block
      var steps = max(0, Int(board.inBlock[rowOne &+ blockBack]) &+ 1 &- free)
      steps &-= max(0, Int(board.inBlock[rowOne &+ block]) &- free)
      steps &+= max(0, Int(board.inBlock[rowOther &+ block]) &+ 1 &- free)
      steps &-= max(0, Int(board.inBlock[rowOther &+ blockBack]) &- free)
      change &+= steps &* board.weights.clump
    }
    return change
  }
}
