public import Scheme

/// How one criterion of the framework stands, and what shows it.
public struct QAFLine: Sendable {
  public let criterion: QAFCriterion
  public let standing: Standing
  /// What shows it, or what is missing.
  public let shownBy: String
  /// The day of what shows it; nil where nothing does.
  public let day: CalendarDay?
  /// The last day what shows it holds, or the day by which a gap is to be closed.
  public let until: CalendarDay?
  /// Everything that was put on record about it, latest first.
  public let showings: [Showing]

  /// How a criterion stands beside the board, from what was put on record of it, oldest first.
  ///
  /// What was put on record of the criterion itself outweighs the requirements that it names.
  init(_ criterion: QAFCriterion, _ board: Board, _ told: [Showing]) {
    self.criterion = criterion
    showings = told.reversed()
    let own = BoardWords(told.last, on: board.day)
    if let latest = told.last, own.standing != .notShown || criterion.shownBy.isEmpty {
      (standing, shownBy, day, until) = (own.standing, own.words, latest.day, latest.until)
      return
    }
    let named = criterion.shownBy.compactMap { board[$0] }
    let missing = named.filter { !$0.standing.isShown }
    let codes = named.map(\.requirement.code.rawValue).joined(separator: ", ")
    if named.isEmpty {
      (standing, shownBy, day) = (.notShown, "", nil)
    } else if missing.isEmpty {
      (standing, shownBy, day) = (.met, "shown by \(codes) of the board", board.day)
    } else {
      standing = missing.contains { $0.standing == .gap } ? .gap : .notShown
      let open = missing.map { "\($0.requirement.code) is \($0.standing.label)" }
      (shownBy, day) = (open.joined(separator: ", "), board.day)
    }
    until = nil
  }
}
