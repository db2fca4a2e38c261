import Scheme

/// What keeps two visitors from going together, each of whom could go.
struct PairBlocks {
  let tables: RotaTables

  /// The first rule that keeps two from a window together, or nil.
  func first(
    _ one: Int, _ other: Int, _ window: WindowTurn, agreed: Bool = false
  ) -> BlockingRule? {
    let facts = tables.facts
    guard one != other else { return .nobodyTwiceInOneWindow }
    guard let place = tables.places[window.suite], facts.period.contains(window.week) else {
      return .noSuchWindow
    }
    let week = facts.period.number(of: window.week)
    if facts.visitors[one].mustKeepApart(from: facts.visitors[other]) { return .keptApart }
    if tables.weeks[one][week].isLearning, tables.weeks[other][week].isLearning {
      return .probationersGoWithTheExperienced
    }
    let mask = window.drawn?.bit ?? WeekCells.all
    let shared =
      tables.cells(one, at: place, week: week)
      & tables.cells(other, at: place, week: week) & mask
    return shared == 0 && !agreed ? .noTimeTogether : nil
  }
}
