extension Board {
  /// Steps taken on trial, so that they can be taken back.
  struct Journal: ~Copyable {
    private let places = Table<Int32>(repeating: 0, count: Journal.most)
    private let seats = Table<Int32>(repeating: 0, count: Journal.most)
    private(set) var count = 0

    /// How many steps there is room for.
    static let most = 256

    var isFull: Bool { count >= Journal.most - 4 }

    mutating func enter(_ place: Int, _ seat: Int, on board: Board) {
      board.enter(place, seat)
      places[count] = Int32(truncatingIfNeeded: place)
      seats[count] = -1
      count &+= 1
    }

    @discardableResult
    mutating func leave(_ place: Int, on board: Board) -> Int {
      let seat = board.leave(place)
      places[count] = Int32(truncatingIfNeeded: place)
      seats[count] = Int32(truncatingIfNeeded: seat)
      count &+= 1
      return seat
    }

    /// Takes back every step down to a count.
    mutating func undo(to kept: Int = 0, on board: Board) {
      while count > kept {
        count &-= 1
        let place = Int(places[count])
        if seats[count] < 0 { board.leave(place) } else { board.enter(place, Int(seats[count])) }
      }
    }

    mutating func forget() { count = 0 }
  }
}
