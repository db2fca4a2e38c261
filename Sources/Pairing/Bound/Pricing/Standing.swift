/// What is settled about a part so far: who is away from or at a turn, and which pairs are left.
struct Standing: Sendable {
  /// What is settled about a seat.
  enum Place: UInt8, Sendable { case open, away, taken }

  /// By seat.
  var places: [Place]
  /// By choice: whether the pair may still take the turn.
  var isOpen: [Bool]
  /// By turn: whether it may still stay empty.
  var mayBeEmpty: [Bool]

  /// All that the problem itself settles: pinned turns are not empty.
  init(of part: PricedPart) {
    places = part.seats.map { part.isPinned[$0.turn] ? .taken : .open }
    isOpen = Array(repeating: true, count: part.choices.count)
    mayBeEmpty = part.isPinned.map { !$0 }
  }
}
