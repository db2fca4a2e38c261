import Rotas
import Scheme

/// Each visitor's fair share of the seats of a period, in tenths of a visit.
///
/// Seats are shared by the weeks in which someone could go at all, nobody over the most they set.
/// Who had more or less than their share in the quarter before is given less or more now, by at
/// most one visit, so that one bad quarter is neither forgotten nor paid back in a lump.
struct FairShares: Sendable {
  /// Tenths of a visit, by the visitors' numbers.
  let tenths: [Int]
  /// What was carried over from the quarter before, in tenths: more to do when positive.
  let carried: [Int]

  /// The shares of so many turns among visitors who could sit in a pair.
  init(_ tables: RotaTables, turns: Int, fixed: FixedVisits) {
    let facts = tables.facts
    let limits = QuarterlyMost(facts, fixed: fixed)
    let weights = facts.visitors.indices.map { Self.weeksOffered($0, in: tables) }
    let most = facts.visitors.indices.map { 10 * limits.left($0) }
    let first = Portions.of(20 * turns, weights: weights, most: most)
    let carried = Self.carried(tables)
    var tenths = first.indices.map { index in
      weights[index] == 0 ? 0 : min(most[index], max(0, first[index] + carried[index]))
    }
    Self.even(&tenths, to: first.reduce(0, +), most: most, weights: weights)
    self.tenths = tenths
    self.carried = weights.indices.map { weights[$0] == 0 ? 0 : carried[$0] }
  }

  /// Weeks of the period in which someone could sit in a pair somewhere.
  private static func weeksOffered(_ person: Int, in tables: RotaTables) -> Int {
    let places = tables.facts.suites.indices.filter {
      !tables.facts.suites[$0].isTerrorism && tables.serves(person, at: $0)
    }
    return (0..<tables.facts.period.weeks).count { week in
      tables.sitsInPairs(person, week: week)
        && places.contains { tables.cells(person, at: $0, week: week) != 0 }
    }
  }

  /// What each had under or over their share in the quarter before, at most a visit either way.
  private static func carried(_ tables: RotaTables) -> [Int] {
    let facts = tables.facts
    let weeks = (1...RotaRules.memoryWeeks).map { facts.period.week(-$0) }
    let offers = Dictionary(grouping: facts.offers, by: \.visitor)
    let weights = facts.visitors.map { visitor -> Int in
      guard let own = offers[visitor.id] else { return 0 }
      return weeks.count { VisitorWeek(visitor, in: $0, offers: own).cells != 0 }
    }
    var made = Array(repeating: 0, count: weights.count)
    for window in facts.windows where window.week < facts.period.first {
      for visitor in window.visitors {
        if let person = tables.people[visitor], weights[person] > 0 { made[person] += 1 }
      }
    }
    let most = weights.map { _ in Int(Int32.max) }
    let shares = Portions.of(10 * made.reduce(0, +), weights: weights, most: most)
    return weights.indices.map {
      weights[$0] == 0 ? 0 : min(10, max(-10, shares[$0] - 10 * made[$0]))
    }
  }

  /// Adds or takes a tenth at a time, in turn, until the shares add up again.
  private static func even(_ tenths: inout [Int], to total: Int, most: [Int], weights: [Int]) {
    var left = total - tenths.reduce(0, +)
    var moved = true
    while left != 0, moved {
      moved = false
      let step = left > 0 ? 1 : -1
      for index in tenths.indices where left != 0 && weights[index] > 0 {
        let next = tenths[index] + step
        guard (0...most[index]).contains(next) else { continue }
        tenths[index] = next
        left -= step
        moved = true
      }
    }
  }
}
