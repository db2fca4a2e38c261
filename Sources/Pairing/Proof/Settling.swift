/// Draws what follows from what is settled, until nothing more follows.
///
/// Only hard rules are used: rest, the most visits, one pair a turn, and the number of empty turns
/// where that is given. So no rota that agrees with the standing is lost.
struct Settling: Sendable {
  let part: PricedPart
  let whereabouts: Whereabouts
  /// Exactly so many turns that are not pinned stay empty, where that is given.
  var empties: Int?

  /// Settles all that follows; false where no rota agrees with the standing.
  func settle(_ standing: inout Standing) -> Bool {
    var isChanging = true
    while isChanging {
      isChanging = false
      for turn in part.turns.indices {
        guard settle(turn, in: &standing, &isChanging) else { return false }
      }
      for diary in part.diaries {
        guard settle(diary, in: &standing, &isChanging) else { return false }
      }
      guard settleEmpties(in: &standing, &isChanging) else { return false }
    }
    return true
  }

  private func settle(
    _ turn: Int, in standing: inout Standing, _ isChanging: inout Bool
  ) -> Bool {
    let seats = part.seatsOfTurn[turn]
    for index in part.choicesOfTurn[turn] where standing.isOpen[index] {
      let choice = part.choices[index]
      let missesTaken = seats.contains {
        standing.places[$0] == .taken && $0 != choice.one && $0 != choice.other
      }
      if missesTaken || standing.places[choice.one] == .away
        || standing.places[choice.other] == .away
      {
        standing.isOpen[index] = false
        isChanging = true
      }
    }
    let open = part.choicesOfTurn[turn].filter { standing.isOpen[$0] }
    if open.isEmpty && !standing.mayBeEmpty[turn] { return false }
    for seat in seats {
      let uses = open.count { part.choices[$0].one == seat || part.choices[$0].other == seat }
      switch standing.places[seat] {
      case .away: continue
      case .taken:
        if uses == 0 { return false }
        if standing.mayBeEmpty[turn] { isChanging = true }
        standing.mayBeEmpty[turn] = false
      case .open:
        if uses == 0 {
          standing.places[seat] = .away
          isChanging = true
        } else if uses == open.count && !standing.mayBeEmpty[turn] {
          standing.places[seat] = .taken
          isChanging = true
        }
      }
    }
    return true
  }

  private func settle(
    _ diary: Diary, in standing: inout Standing, _ isChanging: inout Bool
  ) -> Bool {
    let taken = diary.days.joined().filter { standing.places[$0] == .taken }
    guard !taken.isEmpty || diary.load.count == 1 else { return true }
    guard taken.count < diary.load.count else { return false }
    for seat in diary.days.joined() where standing.places[seat] != .away {
      let isSettled = standing.places[seat] == .taken
      let clashes = taken.contains { $0 != seat && whereabouts.clash($0, seat, in: diary) }
      if isSettled && clashes { return false }
      if !isSettled && (clashes || taken.count == diary.load.count - 1) {
        standing.places[seat] = .away
        isChanging = true
      }
    }
    return true
  }

  private func settleEmpties(
    in standing: inout Standing, _ isChanging: inout Bool
  ) -> Bool {
    guard let empties else { return true }
    var (empty, doubtful) = (0, [Int]())
    for turn in part.turns.indices where standing.mayBeEmpty[turn] {
      let isEmpty = !part.choicesOfTurn[turn].contains { standing.isOpen[$0] }
      if isEmpty { empty += 1 } else { doubtful.append(turn) }
    }
    guard empty <= empties, empty + doubtful.count >= empties else { return false }
    guard !doubtful.isEmpty else { return true }
    if empty == empties {
      for turn in doubtful { standing.mayBeEmpty[turn] = false }
      isChanging = true
    } else if empty + doubtful.count == empties {
      for choice in doubtful.flatMap({ part.choicesOfTurn[$0] }) {
        standing.isOpen[choice] = false
      }
      isChanging = true
    }
    return true
  }
}
