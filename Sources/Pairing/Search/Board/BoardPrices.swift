extension Board {
  /// What one more visit at a turn costs someone, whoever goes with them.
  @inline(__always)
  func gain(_ seat: BoardSeat) -> Int {
    let (person, turn) = (Int(seat.person), Int(seat.turn))
    let limit = limits[person]
    let visit = Int(visits[person])
    let suite = Int(atSuite[person &* suiteCount &+ Int(self.suite[turn])])
    let block = Int(inBlock[person &* blockCount &+ Int(self.block[turn])])
    return seat.cost &+ weights.load &* (200 &* visit &+ 100 &- 20 &* limit.share)
      &+ weights.rotate &* max(0, suite &+ 1 &- free.suite)
      &+ weights.clump &* max(0, block &+ 1 &- free.block)
  }

  /// What a visit that someone has at a turn costs, whoever goes with them.
  @inline(__always)
  func loss(_ seat: BoardSeat) -> Int {
    let (person, turn) = (Int(seat.person), Int(seat.turn))
    let limit = limits[person]
    let visit = Int(visits[person])
    let suite = Int(atSuite[person &* suiteCount &+ Int(self.suite[turn])])
    let block = Int(inBlock[person &* blockCount &+ Int(self.block[turn])])
    return seat.cost &+ weights.load &* (200 &* visit &- 100 &- 20 &* limit.share)
      &+ weights.rotate &* max(0, suite &- free.suite)
      &+ weights.clump &* max(0, block &- free.block)
  }

  /// What one more meeting of two people costs.
  @inline(__always)
  func meetingGain(_ one: Int, _ other: Int) -> Int {
    weights.pair &* max(0, Int(together[meeting(one, other)]) &+ 1 &- free.pair)
  }

  /// What the last meeting of two people costs.
  @inline(__always)
  func meetingLoss(_ one: Int, _ other: Int) -> Int {
    weights.pair &* max(0, Int(together[meeting(one, other)]) &- free.pair)
  }

  /// Whether two may sit at one turn.
  @inline(__always)
  func mayGo(_ one: BoardSeat, _ other: BoardSeat) -> Bool {
    (one.cells & other.cells) & ~(one.learning & other.learning) != 0
      && together[meeting(Int(one.person), Int(other.person))] >= 0
      && one.person != other.person
  }

  /// Whether someone has room for one more visit.
  @inline(__always)
  func hasRoom(_ person: Int) -> Bool { visits[person] < limits[person].most }

  /// Whether someone's other visits leave them rested on a day.
  @inline(__always)
  func isRested(_ person: Int, on day: Int) -> Bool { close[person &* dayCount &+ day] == 0 }

  /// Whether someone would be rested on a day if they had not the visit of another day.
  @inline(__always)
  func isRested(_ person: Int, on day: Int, without other: Int) -> Bool {
    let isClose = abs(day &- other) < Int(limits[person].rest)
    return close[person &* dayCount &+ day] == (isClose ? 1 : 0)
  }

  /// Whether someone could take a seat at a turn as things stand.
  @inline(__always)
  func isFree(_ seat: BoardSeat) -> Bool {
    let person = Int(seat.person)
    return hasRoom(person) && isRested(person, on: Int(day[Int(seat.turn)]))
  }

  /// Who free would cost least beside the one who sits there, and at what price; -1 for nobody.
  @inline(__always)
  func cheapestFree(for place: Int) -> (seat: Int, price: Int) {
    let turn = place >> 1
    let other = seats[Int(taken[place ^ 1])]
    var (best, found) = (Int.max, -1)
    for index in Int(firstSeat[turn])..<Int(firstSeat[turn &+ 1]) {
      let seat = seats[index]
      guard isFree(seat), mayGo(seat, other) else { continue }
      let price = gain(seat) &+ meetingGain(Int(seat.person), Int(other.person))
      if price < best { (best, found) = (price, index) }
    }
    return (found, best)
  }

  /// The seat someone has at a turn, -1 where they have none.
  @inline(__always)
  func seat(of person: Int32, at turn: Int) -> Int {
    var index = Int(firstSeat[turn])
    let end = Int(firstSeat[turn &+ 1])
    while index < end {
      if seats[index].person == person { return index }
      index &+= 1
    }
    return -1
  }
}
