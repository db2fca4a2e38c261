extension Board {
  /// Takes a seat at a place that is empty; the counts and the cost follow.
  @inline(__always)
  func enter(_ place: Int, _ index: Int) {
    let seat = seats[index]
    let (person, turn) = (Int(seat.person), place >> 1)
    cost &+= gain(seat)
    count(person, Int(suite[turn]), Int(block[turn]), Int(day[turn]), by: 1)
    taken[place] = Int32(truncatingIfNeeded: index)
    placesOf[Int(firstPlace[person]) &+ Int(placeCount[person])] = Int32(
      truncatingIfNeeded: place)
    placeCount.add(1, at: person)
    let other = Int(taken[place ^ 1])
    if other >= 0 { meet(person, Int(seats[other].person)) }
  }

  /// Leaves a place, the counts and the cost following, and gives the seat that was taken.
  @inline(__always)
  @discardableResult
  func leave(_ place: Int) -> Int {
    let index = Int(taken[place])
    let seat = seats[index]
    let (person, turn) = (Int(seat.person), place >> 1)
    cost &-= loss(seat)
    count(person, Int(suite[turn]), Int(block[turn]), Int(day[turn]), by: -1)
    taken[place] = -1
    let first = Int(firstPlace[person])
    let last = first &+ Int(placeCount[person]) &- 1
    var found = first
    while placesOf[found] != Int32(truncatingIfNeeded: place) { found &+= 1 }
    placesOf[found] = placesOf[last]
    placeCount.add(-1, at: person)
    let other = Int(taken[place ^ 1])
    if other >= 0 { part(person, Int(seats[other].person)) }
    return index
  }

  @inline(__always)
  private func meet(_ one: Int, _ other: Int) {
    cost &+= meetingGain(one, other) &- weights.unfilled
    together.add(1, at: meeting(one, other))
    together.add(1, at: meeting(other, one))
    empty &-= 1
  }

  @inline(__always)
  private func part(_ one: Int, _ other: Int) {
    cost &+= weights.unfilled &- meetingLoss(one, other)
    together.add(-1, at: meeting(one, other))
    together.add(-1, at: meeting(other, one))
    empty &+= 1
  }

  /// Whether nobody sits at a turn.
  @inline(__always)
  func isEmpty(_ turn: Int) -> Bool { taken[2 &* turn] < 0 }

  /// Leaves every place.
  func clear() {
    for place in 0..<(2 * turnCount) where taken[place] >= 0 { leave(place) }
  }

  /// Puts everyone where they sat.
  func restore(_ picture: [Int32]) {
    for (place, seat) in picture.enumerated() where taken[place] != seat && taken[place] >= 0 {
      leave(place)
    }
    for (place, seat) in picture.enumerated() where seat >= 0 && taken[place] < 0 {
      enter(place, Int(seat))
    }
  }

  /// Who sits where.
  var picture: [Int32] { (0..<taken.count).map { taken[$0] } }
}
