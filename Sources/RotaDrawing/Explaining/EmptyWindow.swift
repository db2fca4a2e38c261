import Pairing
public import Scheme

/// Why nobody goes in a window.
public struct EmptyWindow: Hashable, Sendable {
  /// What sort of emptiness it is.
  public let kind: Kind
  /// Who is kept from it by which rule first; those who do not serve the suite are left out.
  public let blocked: [BlockedVisitor]
  /// Who could go, were their other windows not in the way: who, the rule and those windows.
  public let busy: [BusyVisitor]
  /// How many more the moment drawn keeps away, by rule; numbers only, because names would tell it.
  public let byMoment: [BlockingRule: Int]

  /// Sorts of emptiness.
  public enum Kind: String, Sendable {
    /// Only more visitors, or more times on offer, would help.
    case noLegalPairExists = "no-legal-pair-exists"
    /// Pairs exist, and the rest of the rota needs them.
    case rotaConflict = "rota-conflict"
    /// A legal pair is free: it was handed back, or the window came after the draw.
    case fillableNow = "fillable-now"
  }
}

/// Someone whose other windows keep them from this one.
public struct BusyVisitor: Hashable, Sendable {
  /// Who.
  public let visitor: VisitorID
  /// The rule that their other windows meet.
  public let rule: BlockingRule
  /// Those windows.
  public let windows: [WindowID]
}

extension RotaWork {
  func empty(at turn: Int, moment: WindowMoment?) -> EmptyWindow {
    let alone = VisitorBlocks(tables: problem.tables, fixed: fixedWithoutThirds)
    var blocked: [BlockedVisitor] = []
    var busy: [BusyVisitor] = []
    var free: [Int] = []
    var open: [Int] = []
    for (person, visitor) in facts.visitors.enumerated() {
      let rule = alone.first(person, problem.windows[turn]) ?? thirdOnly(person, turn)
      guard rule != .visitorsServeTheSuite else { continue }
      if let rule {
        blocked.append(BlockedVisitor(visitor: visitor.id, rule: rule))
        continue
      }
      open.append(person)
      let inTheWay = inTheWay(person, of: turn)
      if inTheWay.isEmpty {
        free.append(person)
      } else {
        busy.append(busyVisitor(person, turn, inTheWay))
      }
    }
    return EmptyWindow(
      kind: kind(open: atMoment(open, turn, moment), free: atMoment(free, turn, moment), turn),
      blocked: blocked.sorted { ($0.rule, $0.visitor) < ($1.rule, $1.visitor) }, busy: busy,
      byMoment: byMoment(open, turn, moment))
  }

  private func thirdOnly(_ person: Int, _ turn: Int) -> BlockingRule? {
    problem.tables.sitsInPairs(person, week: week(turn)) ? nil : .traineesGoAsThird
  }

  private func busyVisitor(_ person: Int, _ turn: Int, _ others: [Int]) -> BusyVisitor {
    let weeks = others.map { abs(week($0) - week(turn)) }
    let rule: BlockingRule =
      weeks.contains(0)
      ? .onceAWeekEach
      : weeks.contains { $0 * 7 < facts.rules.draw.restDays }
        ? .restBetweenVisits : .withinTheirQuarterlyMost
    return BusyVisitor(
      visitor: facts.visitors[person].id, rule: rule, windows: others.map { windows[$0].id })
  }

  private func kind(open: [Int], free: [Int], _ turn: Int) -> EmptyWindow.Kind {
    if hasPair(free, turn) { return .fillableNow }
    return hasPair(open, turn) ? .rotaConflict : .noLegalPairExists
  }

  private func hasPair(_ people: [Int], _ turn: Int) -> Bool {
    let pairs = PairBlocks(tables: problem.tables)
    return people.enumerated().contains { index, one in
      people[(index + 1)...].contains { pairs.first(one, $0, problem.windows[turn]) == nil }
    }
  }

  /// Those of some people whom the moment drawn does not keep away.
  private func atMoment(_ people: [Int], _ turn: Int, _ moment: WindowMoment?) -> [Int] {
    guard let moment else { return people }
    let place = problem.tables.places[windows[turn].suite] ?? 0
    return people.filter {
      problem.tables.cells($0, at: place, week: week(turn)) & moment.bit != 0
    }
  }

  private func byMoment(
    _ people: [Int], _ turn: Int, _ moment: WindowMoment?
  ) -> [BlockingRule: Int] {
    guard let moment else { return [:] }
    var window = problem.windows[turn]
    window.drawn = moment
    let alone = VisitorBlocks(tables: problem.tables, fixed: fixedWithoutThirds)
    return people.compactMap { alone.first($0, window) }
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
