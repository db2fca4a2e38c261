import Pairing
import Rotas
import Scheme

/// A rota on the coordinator's table: asked why it is as it is, and what else could be done.
///
/// Drawn moments are left at the door. Everything here is worked out from what visitors offered in
/// whole weeks, so that no answer tells a drawn day or band; a pair that cannot make the moment
/// drawn has another drawn for it.
public struct RotaWork: Sendable {
  let facts: RotaFacts
  /// The windows as they stand.
  let windows: [DrawnWindow]
  let problem: RotaProblem
  /// The pair of each turn, by number; the windows' thirds are fixed visits.
  let pairs: [Pair?]
  let score: RotaScore

  /// A rota with the facts it was drawn from.
  public init(_ facts: RotaFacts, windows: [DrawnWindow]) {
    self.facts = facts
    self.windows = windows.sorted { ($0.week, $0.suite, $0.id) < ($1.week, $1.suite, $1.id) }
    let tables = RotaTables(facts)
    var turns: [WindowTurn] = []
    var pairs: [Pair?] = []
    var thirds: [(person: Int?, week: Int)] = []
    for window in self.windows {
      var turn = WindowTurn(id: window.id, suite: window.suite, week: window.week)
      turn.isPinned = window.isPinned
      turn.stands = window.stands
      turns.append(turn)
      let people = window.visitors.prefix(2).compactMap { tables.people[$0] }
      pairs.append(people.count == 2 ? Pair(people[0], people[1]) : nil)
      for third in window.visitors.dropFirst(2) {
        thirds.append((tables.people[third], facts.period.number(of: window.week)))
      }
    }
    problem = RotaProblem(tables, windows: turns, thirds: thirds)
    self.pairs = pairs
    score = RotaScore(problem.problem, pairs)
  }

  /// A window's place, nil where the rota has no such window.
  func turn(_ window: WindowID) -> Int? { windows.firstIndex { $0.id == window } }

  /// The turns a visitor has, as one of a pair or as third.
  func turns(of person: Int) -> [Int] {
    let id = facts.visitors[person].id
    return windows.indices.filter { windows[$0].visitors.contains(id) }
  }

  /// The week of a turn, by number.
  func week(_ turn: Int) -> Int { facts.period.number(of: windows[turn].week) }
}
