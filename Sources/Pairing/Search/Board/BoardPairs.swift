extension Board {
  /// Who sits at each free turn, by the problem's numbers.
  var pairs: [Pair?] {
    (0..<turnCount).map { turn in
      let (one, other) = (Int(taken[2 * turn]), Int(taken[2 * turn + 1]))
      guard one >= 0, other >= 0 else { return nil }
      return Pair(part.people[Int(seats[one].person)], part.people[Int(seats[other].person)])
    }
  }

  /// Seats pairs as far as the rules allow, then whoever is free at the turns left empty.
  func seat(_ pairs: [Pair?]) {
    for (turn, pair) in pairs.enumerated() {
      guard let pair, isEmpty(turn),
        let one = seat(ofPerson: pair.first, at: turn),
        let other = seat(ofPerson: pair.second, at: turn),
        isFree(seats[one]), isFree(seats[other]), mayGo(seats[one], seats[other])
      else { continue }
      enter(2 * turn, one)
      enter(2 * turn + 1, other)
    }
    fillFreely()
  }

  private func seat(ofPerson person: Int, at turn: Int) -> Int? {
    (Int(firstSeat[turn])..<Int(firstSeat[turn + 1])).first {
      part.people[Int(seats[$0].person)] == person
    }
  }
}
