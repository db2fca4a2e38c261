import Moments
import Pairing
import Scheme
import Seals

extension Drawing {
  /// How often windows that nobody could staff are drawn again.
  private static let mostRounds = 6

  /// A rota whose moments are drawn: chance says when, the search says who.
  ///
  /// Windows left empty are drawn again from the same law without the cell that failed, given all
  /// others; no person and no search picks a time.
  func withMoments(after drawn: Drawn?) throws(RotaRefusal) -> Drawn {
    var calendars = drawn?.calendars ?? firstCalendars
    var windows = try turns(calendars)
    var (problem, pairs) = pair(windows, constant: quotasMissed(calendars))
    var rounds: [RedrawRound] = []
    while rounds.count < Self.mostRounds {
      let failed = windows.indices.filter { pairs[$0] == nil }
      guard !failed.isEmpty else { break }
      let again = redraw(failed.map { windows[$0] }, &calendars)
      guard again > 0 else { break }
      rounds.append(RedrawRound(unfilled: failed.count, weeks: again))
      windows = try turns(calendars)
      (problem, pairs) = pair(
        windows, round: rounds.count, constant: quotasMissed(calendars))
    }
    let all = (drawn?.rota.rounds ?? []) + rounds
    let rota = try rota(problem, pairs, rounds: all, moments: calendars.map(\.summary))
    return Drawn(rota: rota, calendars: calendars)
  }

  /// The moments of each suite as chance first has them.
  private var firstCalendars: [SuiteCalendar] {
    let fixed = FixedVisits(tables, windows: tables.facts.windows)
    let staffable = StaffableCells(tables, fixed: fixed)
    return tables.facts.suites.indices.filter { !tables.facts.suites[$0].isTerrorism }
      .map { SuiteCalendar(tables, at: $0, staffable: staffable, seed: seed) }
  }

  /// The windows of every suite, pins put in; a pinned pair that cannot make the moment drawn has
  /// another drawn over what both can make.
  private func turns(_ calendars: [SuiteCalendar]) throws(RotaRefusal) -> [WindowTurn] {
    var turns: [WindowTurn] = []
    for calendar in calendars { turns += calendar.turns() }
    for pin in tables.facts.pins {
      guard let index = turns.firstIndex(where: { $0.id == pin.window }),
        let own = MomentAgain(tables: tables, seed: seed).moment(of: turns[index], for: pin)
      else { continue }
      turns[index].drawn = own
    }
    return try WindowTurns(tables, planned: turns).turns
  }

  /// What nights and weekends cost that could not be had.
  private func quotasMissed(_ calendars: [SuiteCalendar]) -> Int {
    calendars.flatMap(\.drawn.lowered).reduce(0) { cost, block in
      guard case .quota(_, let asked, let given) = block.what else { return cost }
      return cost + tables.facts.rules.quota * (asked - given)
    }
  }

  /// Draws failed windows again; how many weeks were drawn in all.
  private func redraw(_ failed: [WindowTurn], _ calendars: inout [SuiteCalendar]) -> Int {
    let period = tables.facts.period
    var count = 0
    for index in calendars.indices {
      let suite = tables.facts.suites[calendars[index].place].code
      let own = failed.filter { $0.suite == suite && $0.settled.isEmpty }
      guard !own.isEmpty else { continue }
      count +=
        calendars[index].redraw(
          Set(own.map { period.number(of: $0.week) }),
          without: Set(own.compactMap { $0.drawn?.cell(from: period.first.monday) })
        ).count
    }
    return count
  }
}

extension SuiteCalendar {
  fileprivate var summary: SuiteMoments {
    SuiteMoments(
      suite: code, lowered: drawn.lowered, cells: report.cells, staffable: report.staffable)
  }
}
