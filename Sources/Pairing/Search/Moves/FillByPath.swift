/// Fills empty turns along paths of exchanges, shortest first, however long they are.
///
/// A place is handed to somebody who gives up another for it, which is handed to somebody else,
/// and so on to one who is free: an alternating path, as in matching. Who is tried is seen to the
/// end: a turn stays empty only where no such path leads to a free person.
final class FillByPath {
  private let board: Board
  private var journal = Board.Journal()
  /// The place that is left for each place reached, -1 where the search began.
  private let before: Table<Int32>
  /// The seat by which a place's holder takes the place before.
  private let seatTaken: Table<Int32>
  /// The search in which each place was last reached.
  private let reached: Table<Int32>
  private let queue: Table<Int32>
  private var searches: Int32 = 0

  init(_ board: Board) {
    self.board = board
    let places = 2 * board.turnCount
    before = Table(repeating: -1, count: places)
    seatTaken = Table(repeating: -1, count: places)
    reached = Table(repeating: 0, count: places)
    queue = Table(repeating: 0, count: places)
  }

  /// Fills whatever can be filled; says whether anything was.
  func fillAll() -> Bool {
    var isAnyFilled = false
    for turn in 0..<board.turnCount where board.isEmpty(turn) {
      if board.empty == 0 { break }
      isAnyFilled = fill(turn) || isAnyFilled
    }
    return isAnyFilled
  }

  /// Fills one empty turn if that makes the whole cheaper.
  func fill(_ turn: Int) -> Bool {
    let start = board.cost
    for index in Int(board.firstSeat[turn])..<Int(board.firstSeat[turn + 1]) {
      journal.forget()
      if seat(index, at: 2 * turn), hand(2 * turn + 1), board.cost < start { return true }
      journal.undo(on: board)
    }
    return false
  }

  /// Seats somebody at an empty place, the visits in the way handed to others.
  private func seat(_ index: Int, at place: Int) -> Bool {
    let seat = board.seats[index]
    if board.isFree(seat) {
      journal.enter(place, index, on: board)
      return true
    }
    let kept = journal.count
    for number in 0..<Int(board.placeCount[Int(seat.person)]) {
      let given = Int(board.placesOf[Int(board.firstPlace[Int(seat.person)]) + number])
      guard frees(seat, given) else { continue }
      journal.leave(given, on: board)
      journal.enter(place, index, on: board)
      if hand(given) { return true }
      journal.undo(to: kept, on: board)
    }
    return false
  }

  /// Whether giving up a place makes somebody free for a seat.
  @inline(__always)
  private func frees(_ seat: BoardSeat, _ given: Int) -> Bool {
    let (person, turn) = (Int(seat.person), Int(seat.turn))
    return given >> 1 != turn && board.visits[person] <= board.limits[person].most
      && board.isRested(
        person, on: Int(board.day[turn]), without: Int(board.day[given >> 1]))
  }

  /// Finds somebody for a vacant place, whoever has to be moved for that.
  private func hand(_ vacant: Int) -> Bool {
    guard !journal.isFull else { return false }
    searches += 1
    var (next, end) = (0, 1)
    queue[0] = Int32(vacant)
    (before[vacant], reached[vacant]) = (-1, searches)
    while next < end {
      let place = Int(queue[next])
      next += 1
      let turn = place >> 1
      // Where nobody sits beside, the other side is handed on later and suits this one then.
      let beside = Int(board.taken[place ^ 1])
      for index in Int(board.firstSeat[turn])..<Int(board.firstSeat[turn + 1]) {
        let seat = board.seats[index]
        guard beside < 0 || board.mayGo(seat, board.seats[beside]) else { continue }
        if board.isFree(seat) {
          if walk(from: place, closing: index) { return true }
          continue
        }
        let first = Int(board.firstPlace[Int(seat.person)])
        for number in 0..<Int(board.placeCount[Int(seat.person)]) {
          let given = Int(board.placesOf[first + number])
          guard reached[given] != searches, frees(seat, given) else { continue }
          (before[given], seatTaken[given], reached[given]) = (
            Int32(place), Int32(index), searches
          )
          queue[end] = Int32(given)
          end += 1
        }
      }
    }
    return false
  }

  /// Makes the exchanges of a path, the last first; takes them back where two get in each other's
  /// way.
  private func walk(from last: Int, closing index: Int) -> Bool {
    let kept = journal.count
    var (place, taker) = (last, index)
    while true {
      let leaver = Int(seatTaken[place])
      let beforeIt = Int(before[place])
      if beforeIt >= 0 {
        guard Int(board.taken[place]) >= 0, !journal.isFull else { break }
        journal.leave(place, on: board)
      }
      let seat = board.seats[taker]
      let beside = Int(board.taken[place ^ 1])
      guard board.taken[place] < 0, board.isFree(seat),
        beside < 0 || board.mayGo(seat, board.seats[beside])
      else { break }
      journal.enter(place, taker, on: board)
      if beforeIt < 0 { return true }
      (place, taker) = (beforeIt, leaver)
    }
    journal.undo(to: kept, on: board)
    return false
  }
}
