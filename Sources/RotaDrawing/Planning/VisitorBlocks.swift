import Rotas
import Scheme

/// What keeps one visitor from one window, whatever else the rota holds.
struct VisitorBlocks {
  let tables: RotaTables
  let fixed: FixedVisits

  /// The first rule that keeps a visitor from a window, or nil.
  ///
  /// `agreed` leaves out what the visitor may waive: their own list of suites and their times.
  func first(_ person: Int, _ window: WindowTurn, agreed: Bool = false) -> BlockingRule? {
    let facts = tables.facts
    let visitor = facts.visitors[person]
    let week = facts.period.number(of: window.week)
    guard let place = tables.places[window.suite], facts.period.contains(window.week) else {
      return .noSuchWindow
    }
    if !agreed, !visitor.serves(window.suite) { return .visitorsServeTheSuite }
    if visitor.hasConflict(at: window.suite) { return .conflictsStayAway }
    if let dated = dated(visitor, window, place: place, week: week) { return dated }
    let isFree = tables.cells(person, at: place, week: week) & (window.drawn?.bit ?? WeekCells.all)
    if !agreed, isFree == 0 {
      return wouldBeFree(visitor, window, place: place, week: week) ? .away : .nothingOffered
    }
    if !fixed.leaveRoom(person, week: week, rest: 7) { return .onceAWeekEach }
    return nil
  }

  /// What dates keep a visitor from a window: on no day of the week would it do.
  private func dated(
    _ visitor: Visitor, _ window: WindowTurn, place: Int, week: Int
  ) -> BlockingRule? {
    let days = days(window)
    if !days.contains(where: { visitor.isAppointed(on: $0) }) { return .onlyAppointedVisitors }
    if !days.contains(where: { visitor.isVetted(on: $0) }) { return .vettingIsInDate }
    if !days.contains(where: { visitor.hasPass(on: $0) }) { return .passIsInDate }
    let suite = tables.facts.suites[place].history
    if !days.contains(where: { suite.status(on: $0).isVisited }) { return .suiteIsOpenThatWeek }
    let together = days.contains { suite.status(on: $0).isVisited && visitor.mayGoIn(on: $0) }
    return together ? nil : .someDaySuitsAll
  }

  /// Whether they would have offered a time that does, had they not been away.
  private func wouldBeFree(
    _ visitor: Visitor, _ window: WindowTurn, place: Int, week: Int
  ) -> Bool {
    let offers = tables.facts.offers.filter { $0.visitor == visitor.id }.map { offer in
      var home = offer
      home.away = []
      return home
    }
    let cells = VisitorWeek(visitor, in: window.week, offers: offers).cells
    return cells & tables.open[place][week] & (window.drawn?.bit ?? WeekCells.all) != 0
  }

  private func days(_ window: WindowTurn) -> [CalendarDay] {
    window.drawn.map { [$0.day] } ?? (0..<7).map { window.week.monday.adding(days: $0) }
  }
}
