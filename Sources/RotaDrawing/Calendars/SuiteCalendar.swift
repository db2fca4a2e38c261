import Moments
import Rotas
import Scheme
import Seals

/// The moments of one suite over a period, as the law of its visits draws them.
struct SuiteCalendar {
  let place: Int
  private let tables: RotaTables
  private let period: MomentPeriod
  private let seed: SeedStream.Seed
  private var stream: SeedStream
  private(set) var drawn: DrawnPeriod
  /// Cells that pairing showed to be beyond everyone.
  private var banned: Set<Cell> = []
  /// The suite.
  var code: SuiteCode { tables.facts.suites[place].code }
  let report: (cells: Int, staffable: Int)

  init(_ tables: RotaTables, at place: Int, staffable: StaffableCells, seed: SeedStream.Seed) {
    self.tables = tables
    self.place = place
    let facts = tables.facts
    let demand = SuiteDemand(facts, at: facts.suites[place])
    let masks = (0..<facts.period.weeks).map { staffable.of(place, week: $0) }
    let closed = demand.closed
    let open = (0..<(7 * facts.period.weeks)).map { day in
      DayBand.allCases.map { masks[day / 7] & WeekCells.bit(day % 7, $0.rawValue) != 0 }
    }
    period = MomentPeriod(
      demand.rules, quotaWeeks: demand.quotaWeeks, open: open, closed: closed,
      daysSinceLast: demand.daysSinceLast)
    let days = open.indices.filter { !closed.contains($0) }
    report = (4 * days.count, days.reduce(0) { $0 + open[$1].count { $0 } })
    self.seed = seed
    stream = SeedStream(seed, of: "moments \(facts.suites[place].code)")
    drawn = period.draw(using: &stream, minutes: Self.starts(facts.period))
  }

  /// Draws some weeks again without cells that could not be staffed; the weeks that were.
  mutating func redraw(_ weeks: Set<Int>, without cells: Set<Cell>) -> [Int] {
    banned.formUnion(cells)
    let lowered = drawn.lowered
    drawn = period.redraw(
      drawn.moments, weeks: weeks, banned: banned, using: &stream,
      minutes: Self.starts(tables.facts.period))
    let again = drawn.weeks
    drawn.lowered = lowered + drawn.lowered
    return again
  }

  /// The suite's windows, each with its moment.
  ///
  /// Of two in a week, chance says which is named first: the name tells nobody which is earlier.
  func turns() -> [WindowTurn] {
    let facts = tables.facts
    let taken = Set(facts.windows.map(\.id))
    let suite = facts.suites[place].code
    var turns: [WindowTurn] = []
    for (week, moments) in Dictionary(grouping: drawn.moments, by: { $0.cell.day / 7 })
      .sorted(by: { $0.key < $1.key })
    {
      let planned = WindowPlan.windows(
        suite, facts.period.week(week), count: moments.count, taken: taken)
      for (window, moment) in zip(planned, named(moments, week)) {
        var turn = WindowTurn(id: window.id, suite: suite, week: window.week)
        turn.isSurprise = moment.isSurprise
        turn.drawn = WindowMoment(moment, from: facts.period.first.monday)
        turns.append(turn)
      }
    }
    return turns
  }

  /// A week's moments in an order that has nothing to do with time.
  private func named(_ moments: [DrawnMoment], _ week: Int) -> [DrawnMoment] {
    guard moments.count > 1 else { return moments }
    var lots = SeedStream(seed, of: "names \(code) \(week)")
    var left = moments
    var named: [DrawnMoment] = []
    while !left.isEmpty { named.append(left.remove(at: Int(lots.below(UInt64(left.count))))) }
    return named
  }

  private static func starts(_ period: RotaPeriod) -> MomentLaw.StartMinutes {
    { cell in
      guard let band = DayBand(rawValue: cell.band) else { return 1 }
      return BandClock.starts(band, on: period.first.monday.adding(days: cell.day))
    }
  }
}

extension WindowMoment {
  fileprivate init(_ moment: DrawnMoment, from first: CalendarDay) {
    self.init(
      day: first.adding(days: moment.cell.day), band: DayBand(rawValue: moment.cell.band) ?? .early,
      minutes: moment.minute)
  }

  /// The cell in a period that begins on this day.
  func cell(from first: CalendarDay) -> Cell {
    Cell(day: first.days(until: day), band: band.rawValue)
  }
}
