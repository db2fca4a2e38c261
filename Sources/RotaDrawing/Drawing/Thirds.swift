import Pairing
import Rotas
import Scheme

/// Gives trainees who go as third their windows, each beside two who are experienced.
///
/// Everyone has one before anyone has two, who could go to the fewest windows first; nobody has
/// more than an ordinary visitor's share.
struct Thirds {
  private let tables: RotaTables
  private let windows: [WindowTurn]
  private let pairs: [Pair?]
  private var fixed: FixedVisits
  private var third: [Int: Int] = [:]

  /// The trainee, by number, of each turn that has one.
  static func of(
    _ problem: RotaProblem, _ pairs: [Pair?], former: FormerRota? = nil
  ) -> [Int: Int] {
    let rules = problem.tables.facts.rules
    guard rules.draw.traineeGoes == .asThird, rules.sizeMost >= 3 else { return [:] }
    var thirds = Thirds(problem, pairs)
    if let former { thirds.keep(former) }
    thirds.place()
    return thirds.third
  }

  private init(_ problem: RotaProblem, _ pairs: [Pair?]) {
    tables = problem.tables
    windows = problem.windows
    fixed = problem.fixed
    self.pairs = pairs
    for (turn, pair) in pairs.enumerated() {
      guard let pair else { continue }
      let week = tables.facts.period.number(of: windows[turn].week)
      fixed.add(pair.first, week: week)
      fixed.add(pair.second, week: week)
    }
  }

  /// Leaves those who went as third where they can still go.
  private mutating func keep(_ former: FormerRota) {
    for turn in windows.indices {
      guard let person = former.third(of: windows[turn].id, in: tables),
        turns(for: person).contains(turn)
      else { continue }
      give(turn, to: person)
    }
  }

  private mutating func give(_ turn: Int, to person: Int) {
    third[turn] = person
    fixed.add(person, week: tables.facts.period.number(of: windows[turn].week))
  }

  private mutating func place() {
    let filled = pairs.count { $0 != nil }
    let each = max(1, 2 * filled / max(1, tables.facts.visitors.count))
    for round in 0..<each {
      let waiting = tables.facts.visitors.indices.filter { has($0) <= round }
      let options = waiting.map { ($0, turns(for: $0)) }
        .filter { !$0.1.isEmpty }.sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
      for (person, _) in options {
        guard let turn = furthest(turns(for: person), from: fixed.weeks[person]) else { continue }
        give(turn, to: person)
      }
    }
  }

  /// How many windows a trainee goes to as third so far.
  private func has(_ person: Int) -> Int { third.values.count { $0 == person } }

  /// The turns a trainee could join.
  private func turns(for person: Int) -> [Int] {
    let limits = QuarterlyMost(tables.facts, fixed: fixed)
    return windows.indices.filter { turn in
      guard let pair = pairs[turn], third[turn] == nil, windows[turn].settled.isEmpty else {
        return false
      }
      let week = tables.facts.period.number(of: windows[turn].week)
      let left = limits.left(person, in: limits.quarter(of: week)) ?? 1
      return left > 0 && mayJoin(person, pair, windows[turn], week: week)
    }
  }

  private func mayJoin(_ person: Int, _ pair: Pair, _ window: WindowTurn, week: Int) -> Bool {
    guard tables.weeks[person][week].isLearning, let place = tables.places[window.suite],
      tables.serves(person, at: place), person != pair.first, person != pair.second,
      fixed.leaveRoom(person, week: week, rest: tables.facts.rules.draw.restDays)
    else { return false }
    var cells = tables.cells(person, at: place, week: week) & (window.drawn?.bit ?? WeekCells.all)
    for other in [pair.first, pair.second] {
      let visitor = tables.facts.visitors[other]
      if tables.weeks[other][week].isLearning
        || visitor.mustKeepApart(from: tables.facts.visitors[person])
      {
        return false
      }
      cells &= tables.cells(other, at: place, week: week)
    }
    return cells != 0
  }

  /// The turn furthest in time from someone's other visits, the earliest of equals.
  private func furthest(_ turns: [Int], from weeks: [Int]) -> Int? {
    func distance(_ turn: Int) -> Int {
      let week = tables.facts.period.number(of: windows[turn].week)
      return weeks.map { abs($0 - week) }.min() ?? 0
    }
    return turns.max { (distance($0), -$0) < (distance($1), -$1) }
  }
}
