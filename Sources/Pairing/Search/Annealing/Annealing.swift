/// Simulated annealing on one board: cheap moves, worse ones made more rarely as it cools.
final class Annealing {
  let board: Board
  var chance: Chance
  var temperature = 1.0
  var journal = Board.Journal()
  /// The few places that the move being tried has emptied.
  let vacated = Table<Int32>(repeating: 0, count: 8)
  var vacatedCount = 0
  private let thresholds = Table(Thresholds.table)
  private let paths: FillByPath
  private let chains: UInt64

  /// Annealing in which so many of sixteen moves are chains.
  init(_ board: Board, chance: Chance, chains: UInt64 = 8) {
    self.board = board
    self.chains = chains
    self.chance = chance
    paths = FillByPath(board)
  }

  /// Cools from one temperature to another over a stretch of work.
  func cool(_ cooling: Cooling, over stretch: Stretch, _ effort: Effort) {
    guard board.turnCount > 0 else { return }
    var round = 0
    while true {
      let way = stretch.way(effort)
      if way >= 1 { break }
      temperature = cooling.temperature(at: way)
      tryMoves(Annealing.round)
      effort.moves += Annealing.round
      round += 1
      if round % Annealing.roundsBetweenPaths == 0, board.empty > 0 { _ = paths.fillAll() }
    }
    if board.empty > 0 { _ = paths.fillAll() }
    board.fillFreely()
  }

  /// How many moves a stretch of time has room for, by trying some while everything is in motion.
  func capacity(of stretch: Stretch, _ effort: Effort) -> Double {
    guard board.turnCount > 0 else { return 0 }
    let (position, moves) = (effort.position, effort.moves)
    for _ in 0..<Annealing.roundsBetweenPaths where !effort.isStopped {
      tryMoves(Annealing.round)
      effort.moves += Annealing.round
    }
    let spent = effort.position - position
    guard spent > 0 else { return 0 }
    return (stretch.end - effort.position) * Double(effort.moves - moves) / spent
  }

  /// Moves tried between two looks at how far the work has come.
  static let round = 250
  /// Rounds between two searches along paths, which cost as much as some rounds.
  private static let roundsBetweenPaths = 80

  /// Whether a change of cost is taken at the present temperature.
  @inline(__always)
  func accepts(_ change: Int) -> Bool {
    change <= 0
      || Double(change)
        < temperature * thresholds[Int(truncatingIfNeeded: chance.next() >> 52)]
  }

  /// Tries so many moves at the present temperature.
  private func tryMoves(_ count: Int) {
    for _ in 0..<count {
      let place = chance.below(2 &* board.turnCount)
      if board.taken[place] < 0 {
        fillByEjection(place >> 1)
      } else if chance.next() >> 60 < chains {
        chainOfSeats(from: place)
      } else {
        replaceOrSwap(at: place)
      }
    }
  }

  /// Draws somebody with a seat at a place's turn, to replace who sits there or to swap with.
  @inline(__always)
  private func replaceOrSwap(at place: Int) {
    let turn = place >> 1
    let first = Int(board.firstSeat[turn])
    let candidate = first &+ chance.below(Int(board.firstSeat[turn &+ 1]) &- first)
    let old = Int(board.taken[place])
    let other = Int(board.taken[place ^ 1])
    guard candidate != old, candidate != other,
      board.mayGo(board.seats[candidate], board.seats[other])
    else { return }
    if board.isFree(board.seats[candidate]), chance.next() & 1 == 0 {
      replaceSeat(at: place, with: candidate)
    } else {
      swapSeats(at: place, with: candidate)
    }
  }
}
