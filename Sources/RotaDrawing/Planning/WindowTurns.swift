import Rotas
import Scheme

/// The windows of a draw as turns: those planned, with what was settled by hand, and those that
/// stand in the period.
struct WindowTurns {
  let turns: [WindowTurn]

  /// Refuses pins that break a hard rule.
  init(_ tables: RotaTables, planned: [WindowTurn]) throws(RotaRefusal) {
    let facts = tables.facts
    var turns = planned + Self.standing(tables)
    let known = Dictionary(turns.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let faults = PinCheck(tables: tables).faults(facts.pins, windows: known)
    guard faults.isEmpty else { throw .pins(faults) }
    for pin in facts.pins {
      for index in turns.indices where turns[index].id == pin.window {
        turns[index].settled = pin.visitors
        turns[index].isAgreed = pin.isAgreed
        turns[index].isPinned = true
        turns[index].stands = false
      }
    }
    self.turns = turns.sorted { ($0.week, $0.suite, $0.id) < ($1.week, $1.suite, $1.id) }
  }

  /// Windows of the period that stand with a pair the scheme still has.
  ///
  /// Where moments are drawn, those of standing windows are no part of the facts, so that the facts
  /// give none away: such windows bear on the draw by their week alone and are no turns.
  private static func standing(_ tables: RotaTables) -> [WindowTurn] {
    guard tables.facts.rules.moment == .pair else { return [] }
    return tables.facts.windows.compactMap { window in
      let known = window.visitors.prefix(2).count { tables.people[$0] != nil }
      guard tables.facts.period.contains(window.week), known == 2,
        tables.places[window.suite] != nil, Set(window.visitors.prefix(2)).count == 2
      else { return nil }
      var turn = WindowTurn(id: window.id, suite: window.suite, week: window.week)
      turn.settled = window.visitors
      turn.stands = true
      return turn
    }
  }
}
