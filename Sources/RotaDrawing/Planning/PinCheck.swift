import Rotas
import Scheme

/// Whether what was settled by hand keeps the hard rules.
struct PinCheck {
  let tables: RotaTables

  /// Every fault of every pin: pins of windows, those windows being known.
  func faults(_ pins: [Pin], windows: [WindowID: WindowTurn]) -> [PinFault] {
    let inTurns = Set(pins.map(\.window))
    let fixed = FixedVisits(
      tables, windows: tables.facts.windows.filter { !inTurns.contains($0.id) })
    var faults = pins.flatMap { pin -> [PinFault] in
      guard let window = windows[pin.window] else {
        return [PinFault(pin: pin, rule: .noSuchWindow, visitors: pin.visitors)]
      }
      return alone(pin, window, fixed)
    }
    let sound = pins.filter { pin in !faults.contains { $0.pin == pin } }
    faults += together(sound, windows: windows, fixed)
    return faults
  }

  /// What is wrong with a pin whatever the others say.
  private func alone(_ pin: Pin, _ window: WindowTurn, _ fixed: FixedVisits) -> [PinFault] {
    func fault(_ rule: BlockingRule, _ visitors: [VisitorID]) -> PinFault {
      PinFault(pin: pin, rule: rule, visitors: visitors)
    }
    let unknown = pin.visitors.filter { tables.people[$0] == nil }
    guard unknown.isEmpty else { return [fault(.onlyKnownVisitors, unknown)] }
    let people = pin.visitors.compactMap { tables.people[$0] }
    guard Set(people).count == people.count else {
      return [fault(.nobodyTwiceInOneWindow, pin.visitors)]
    }
    let week = tables.facts.period.number(of: window.week)
    let learners = people.filter { tables.weeks[$0][week].isLearning }
    guard
      people.count == 2
        || (3...max(3, tables.facts.rules.sizeMost)).contains(people.count)
          && !learners.isEmpty && tables.facts.rules.sizeMost >= people.count
    else { return [fault(.visitorsGoInPairs, pin.visitors)] }
    let blocks = VisitorBlocks(tables: tables, fixed: fixed)
    var faults = people.compactMap { person in
      blocks.first(person, window, agreed: pin.isAgreed).map {
        fault($0, [tables.facts.visitors[person].id])
      }
    }
    if learners.count == people.count {
      faults.append(fault(.probationersGoWithTheExperienced, pin.visitors))
    }
    guard faults.isEmpty else { return faults }
    let pairs = PairBlocks(tables: tables)
    for (index, one) in people.enumerated() {
      for other in people[(index + 1)...] {
        let rule = pairs.first(one, other, window, agreed: pin.isAgreed)
        if let rule, rule != .probationersGoWithTheExperienced {
          faults.append(fault(rule, [one, other].map { tables.facts.visitors[$0].id }))
        }
      }
    }
    return faults
  }

  /// What is wrong with pins beside one another: too many, or too close, for one visitor.
  private func together(
    _ pins: [Pin], windows: [WindowID: WindowTurn], _ fixed: FixedVisits
  ) -> [PinFault] {
    let limits = QuarterlyMost(tables.facts, fixed: fixed)
    var faults: [PinFault] = []
    var taken: [Int: [Int]] = [:]
    for pin in pins {
      guard let window = windows[pin.window] else { continue }
      let week = tables.facts.period.number(of: window.week)
      for visitor in pin.visitors {
        guard let person = tables.people[visitor] else { continue }
        let quarter = limits.quarter(of: week)
        let others = taken[person, default: []]
        if others.contains(week) {
          faults.append(PinFault(pin: pin, rule: .onceAWeekEach, visitors: [visitor]))
        }
        let made = others.count { limits.quarter(of: $0) == quarter }
        if let left = limits.left(person, in: quarter), made + 1 > left {
          faults.append(PinFault(pin: pin, rule: .withinTheirQuarterlyMost, visitors: [visitor]))
        }
        taken[person, default: []].append(week)
      }
    }
    return faults
  }
}
