import Pairing
public import Rotas
public import Scheme

/// A change of a rota by hand, before it is made: what it would break and cost.
public struct Proposal: Hashable, Sendable {
  /// Windows and who would have them; nobody where the list is empty.
  public let windows: [WindowID: [VisitorID]]
  /// What visitors offered that it goes against, and what keeps them apart.
  public let blocks: [ProposalBlock]
  /// The hard rules it would break.
  public let breaches: [Breach]
  /// What the rota would cost more than it does.
  public let cost: Int

  /// Whether it breaks nothing.
  public var isLegal: Bool { blocks.isEmpty && breaches.isEmpty }
}

/// What is in the way of a proposal in one window.
public struct ProposalBlock: Hashable, Sendable {
  /// The window.
  public let window: WindowID
  /// Whom it concerns.
  public let visitors: [VisitorID]
  /// The rule.
  public let rule: BlockingRule
}

extension RotaWork {
  /// What giving windows to others would break and cost.
  public func proposal(_ changes: [WindowID: [VisitorID]]) -> Proposal {
    var after = windows
    var trying = pairs
    var blocks: [ProposalBlock] = []
    for (id, visitors) in changes.sorted(by: { $0.key < $1.key }) {
      guard let turn = turn(id) else {
        blocks.append(ProposalBlock(window: id, visitors: visitors, rule: .noSuchWindow))
        continue
      }
      after[turn].visitors = visitors
      after[turn].stands = false
      let people = visitors.compactMap { problem.tables.people[$0] }
      trying[turn] = people.count > 1 && people[0] != people[1] ? Pair(people[0], people[1]) : nil
      blocks += self.blocks(people, at: turn)
    }
    let changed = Set(changes.keys)
    let breaches = RotaCheck(facts).breaches(of: after).filter { breach in
      changed.contains(breach.window) || breach.rule == .onceAWeekEach
        || breach.rule == .withinTheirQuarterlyMost
    }
    return Proposal(
      windows: changes, blocks: blocks + rests(after, changed: changed), breaches: breaches,
      cost: RotaScore(problem.problem, trying).total - score.total)
  }

  /// Two visitors changing places between two windows.
  public func swapping(
    _ one: VisitorID, of first: WindowID, with other: VisitorID, of second: WindowID
  ) -> Proposal? {
    guard let first = turn(first), let second = turn(second), first != second,
      windows[first].has(one), windows[second].has(other)
    else { return nil }
    return proposal([
      windows[first].id: windows[first].visitors.map { $0 == one ? other : $0 },
      windows[second].id: windows[second].visitors.map { $0 == other ? one : $0 },
    ])
  }

  /// What visitors' offers and one another keep them from in a window.
  private func blocks(_ people: [Int], at turn: Int) -> [ProposalBlock] {
    let alone = VisitorBlocks(tables: problem.tables, fixed: fixedWithoutThirds)
    var found: [ProposalBlock] = []
    func add(_ rule: BlockingRule, _ who: [Int]) {
      found.append(
        ProposalBlock(
          window: windows[turn].id, visitors: who.map { facts.visitors[$0].id }, rule: rule))
    }
    for person in people {
      let rule = alone.first(person, problem.windows[turn])
      if let rule, [.away, .nothingOffered].contains(rule) { add(rule, [person]) }
    }
    guard found.isEmpty else { return found }
    let place = problem.tables.places[windows[turn].suite] ?? 0
    let shared = people.reduce(WeekCells.all) { cells, person in
      cells & problem.tables.cells(person, at: place, week: week(turn))
    }
    if people.count > 1, shared == 0 { add(.noTimeTogether, people) }
    return found
  }

  /// Visitors whose windows would come closer together than they rest.
  private func rests(_ after: [DrawnWindow], changed: Set<WindowID>) -> [ProposalBlock] {
    let rest = facts.rules.draw.restDays
    var found: [ProposalBlock] = []
    for window in after where changed.contains(window.id) {
      for visitor in window.visitors {
        let close = after.contains { other in
          let days = abs(other.week.monday.days(until: window.week.monday))
          return other.id != window.id && other.has(visitor) && days > 0 && days < rest
        }
        if close {
          found.append(
            ProposalBlock(window: window.id, visitors: [visitor], rule: .restBetweenVisits))
        }
      }
    }
    return found
  }
}
