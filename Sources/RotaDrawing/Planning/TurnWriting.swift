import Pairing
import Rotas
import Scheme

/// Writes a window as a turn with everyone who could take a seat.
struct TurnWriting {
  let tables: RotaTables
  let fixed: FixedVisits
  let shutting: Set<ShutSeat>

  func turn(_ window: WindowTurn, number: Int) -> Turn {
    let week = tables.facts.period.number(of: window.week)
    let place = tables.places[window.suite] ?? 0
    let day = window.drawn.map { tables.facts.period.first.monday.days(until: $0.day) } ?? week * 7
    let settled = window.settled.prefix(2).compactMap { tables.people[$0] }
    if settled.count == 2 {
      let seats = settled.map { settledSeat($0, window, place: place, week: week) }
      return Turn(
        suite: place, day: day, seats: seats.sorted { $0.person < $1.person },
        pinned: Pair(settled[0], settled[1]))
    }
    let seats = tables.facts.visitors.indices.compactMap { person in
      shutting.contains(ShutSeat(turn: number, person: person))
        ? nil : seat(person, window, place: place, week: week)
    }
    return Turn(suite: place, day: day, seats: seats)
  }

  /// A visitor's seat at a window, nil where something that is theirs alone keeps them from it.
  func seat(_ person: Int, _ window: WindowTurn, place: Int, week: Int) -> Seat? {
    let own = tables.weeks[person][week]
    let cells = tables.cells(person, at: place, week: week) & (window.drawn?.bit ?? WeekCells.all)
    guard cells != 0, tables.serves(person, at: place), tables.sitsInPairs(person, week: week),
      fixed.leaveRoom(person, week: week, rest: tables.facts.rules.draw.restDays)
    else { return nil }
    return Seat(
      person: person, cells: cells, learning: own.isLearning ? cells : 0,
      cost: cells & own.preferred == 0 ? tables.facts.rules.prefer : 0)
  }

  /// The seat of someone settled by hand or before, who goes whatever they offered.
  private func settledSeat(
    _ person: Int, _ window: WindowTurn, place: Int, week: Int
  ) -> Seat {
    let own = tables.weeks[person][week]
    let cells = tables.cells(person, at: place, week: week) & (window.drawn?.bit ?? WeekCells.all)
    return Seat(
      person: person, cells: WeekCells.all,
      cost: cells & own.preferred == 0 ? tables.facts.rules.prefer : 0)
  }
}
