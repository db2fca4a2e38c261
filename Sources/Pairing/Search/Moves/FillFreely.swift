extension Board {
  /// Gives every empty turn its cheapest pair among those who are free, if there is one.
  func fillFreely() {
    for turn in 0..<turnCount where isEmpty(turn) { fillFreely(turn) }
  }

  /// Gives an empty turn its cheapest pair among those who are free; says whether there was one.
  @discardableResult
  func fillFreely(_ turn: Int) -> Bool {
    let places = (Int(firstSeat[turn])..<Int(firstSeat[turn + 1])).filter { isFree(seats[$0]) }
    var (best, found) = (Int.max, (-1, -1))
    for (number, one) in places.enumerated() {
      for other in places.dropFirst(number + 1) where mayGo(seats[one], seats[other]) {
        let price =
          gain(seats[one]) + gain(seats[other])
          + meetingGain(Int(seats[one].person), Int(seats[other].person))
        if price < best { (best, found) = (price, (one, other)) }
      }
    }
    guard found.0 >= 0 else { return false }
    enter(2 * turn, found.0)
    enter(2 * turn + 1, found.1)
    return true
  }
}
