import Pairing
import Rotas
import Scheme

extension RotaProblem {
  /// The problem of these windows, in order, with those that stand around them.
  init(
    _ tables: RotaTables, windows: [WindowTurn], shutting: Set<ShutSeat> = [],
    thirds: [(person: Int?, week: Int)] = [], constant: Int = 0
  ) {
    let facts = tables.facts
    self.tables = tables
    self.windows = windows
    let inTurns = Set(windows.map(\.id))
    var fixed = FixedVisits(tables, windows: facts.windows.filter { !inTurns.contains($0.id) })
    for window in windows {
      for third in window.settled.dropFirst(2) {
        fixed.add(tables.people[third], week: facts.period.number(of: window.week))
      }
    }
    for third in thirds { fixed.add(third.person, week: third.week) }
    self.fixed = fixed
    let shares = FairShares(tables, turns: windows.count, fixed: fixed)
    self.shares = shares
    let writing = TurnWriting(tables: tables, fixed: fixed, shutting: shutting)
    let turns = windows.enumerated().map { writing.turn($1, number: $0) }
    problem = PairingProblem(
      turns: turns, people: Self.people(tables, shares, fixed, turns: turns),
      suites: facts.suites.count, forbidden: Self.forbidden(tables),
      earlier: Self.earlier(tables, leavingOut: inTurns), blockDays: RotaRules.blockDays,
      free: RotaRules.free(weeks: facts.period.weeks), weights: facts.rules.weights,
      constant: constant)
  }

  /// What each can bear; what is settled already is always bearable.
  private static func people(
    _ tables: RotaTables, _ shares: FairShares, _ fixed: FixedVisits, turns: [Turn]
  ) -> [PairingPerson] {
    let limits = QuarterlyMost(tables.facts, fixed: fixed)
    var settled: [[Int]] = Array(repeating: [], count: tables.facts.visitors.count)
    for turn in turns {
      guard let pair = turn.pinned else { continue }
      settled[pair.first].append(turn.day)
      settled[pair.second].append(turn.day)
    }
    return tables.facts.visitors.indices.map { person in
      let days = settled[person].sorted()
      let gaps = zip(days, days.dropFirst()).map { $1 - $0 }
      return PairingPerson(
        most: max(limits.left(person), days.count), share: shares.tenths[person],
        rest: min(tables.facts.rules.draw.restDays, gaps.min() ?? .max))
    }
  }

  private static func forbidden(_ tables: RotaTables) -> Set<Pair> {
    var pairs: Set<Pair> = []
    for (number, visitor) in tables.facts.visitors.enumerated() {
      for other in visitor.keepApart {
        if let other = tables.people[other], other != number { pairs.insert(Pair(number, other)) }
      }
    }
    return pairs
  }

  /// How often pairs went together in windows around the turns, at most as often as costs nothing.
  private static func earlier(
    _ tables: RotaTables, leavingOut turns: Set<WindowID>
  ) -> [Pair: Int] {
    let free = RotaRules.free(weeks: tables.facts.period.weeks).pair
    var met: [Pair: Int] = [:]
    for window in tables.facts.windows where !turns.contains(window.id) {
      let people = window.visitors.compactMap { tables.people[$0] }
      for (index, one) in people.enumerated() {
        for other in people[(index + 1)...] where other != one {
          met[Pair(one, other)] = min(free, met[Pair(one, other), default: 0] + 1)
        }
      }
    }
    return met
  }
}

/// A seat that is not to be had, for a reason that the problem cannot tell.
struct ShutSeat: Hashable, Sendable {
  let turn: Int
  let person: Int
}
