/// Every guesser's probabilities for a history, the law's and the base's beside them.
struct Guesses: Sendable {
  let known: Known
  /// By guesser, in the order of `GuesserName`.
  let chances: [[Double]]

  init(_ known: Known) {
    self.known = known
    let own = GuesserName.allCases.compactMap { Guesses.own($0, known) }
    // The adaptive guesser may also believe that the law is all there is to know.
    let members = own + [known.law]
    var blend = Blend(count: members.count)
    var pool = Array(repeating: 0.0, count: members.count)
    let adaptive = known.timeline.cells.enumerated().map { index, cell in
      for member in members.indices { pool[member] = members[member][index] }
      return Known.kept(blend.guess(pool, isVisited: cell.isVisited))
    }
    chances = own + [adaptive]
  }

  /// What a guesser makes of a history by itself; nil for the one that blends all others.
  static func own(_ name: GuesserName, _ known: Known) -> [Double]? {
    let (suites, bands) = (known.timeline.suites, known.timeline.bands)
    return switch name {
    case .habit: Counting.habit(suites: suites, bands: bands).guesses(known)
    case .gap: Counting.gap().guesses(known)
    case .week: Counting.week().guesses(known)
    case .chain: Counting.chain(bands: bands).guesses(known)
    case .sameCell: Counting.sameCell().guesses(known)
    case .others: Counting.others().guesses(known)
    case .calendar: CalendarGuesser().guesses(known)
    case .adaptive: nil
    }
  }
}
