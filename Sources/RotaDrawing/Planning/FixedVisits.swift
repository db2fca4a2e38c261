import Rotas
import Scheme

/// Visits that are settled outside the turns to be paired, by visitor: what they leave free.
struct FixedVisits: Sendable {
  /// The weeks of each visitor's fixed visits, counted from the period's first; may be outside it.
  private(set) var weeks: [[Int]]

  init(_ tables: RotaTables, windows: [Window]) {
    weeks = Array(repeating: [], count: tables.facts.visitors.count)
    for window in windows {
      let week = tables.facts.period.number(of: window.week)
      for visitor in window.visitors { add(tables.people[visitor], week: week) }
    }
  }

  /// Adds a visit of a visitor, if the scheme still has them.
  mutating func add(_ person: Int?, week: Int) {
    if let person { weeks[person].append(week) }
  }

  /// Whether a visitor could have a visit in a week beside these, resting so many days.
  func leaveRoom(_ person: Int, week: Int, rest: Int) -> Bool {
    weeks[person].allSatisfy { abs($0 - week) * 7 >= max(1, rest) }
  }
}
