import Moments
import Pairing
import Scheme
import Seals

/// The draw of all suites of an instance, each from a stream of its own.
struct InstanceDrawing {
  private let instance: RotaInstance
  private let surprises: Int
  private let seed: SeedStream.Seed

  init(_ instance: RotaInstance, surprises: Int, seed: SeedStream.Seed) {
    (self.instance, self.surprises, self.seed) = (instance, surprises, seed)
  }

  func draw() -> DrawnSlots {
    let cells = StaffableCells(instance)
    let first = CalendarDay(instance.startDate) ?? CalendarDay(number: 0)
    var drawn = DrawnSlots()
    for suite in instance.suites.indices {
      let period = MomentPeriod(
        rules(of: suite), quotaWeeks: instance.rules.quotaWeeks, open: cells.cells(of: suite))
      var lots = SeedStream(seed, of: "moments:\(suite)")
      let moments = period.draw(using: &lots) { cell in
        stretch(cell, from: first).minutes
      }
      drawn.lowered += moments.lowered.map { LoweredAtSuite(suite: suite, lowered: $0) }
      drawn.slots += moments.moments.map { moment in
        let begins = stretch(moment.cell, from: first).moment(moment.minute)
        return DrawnSlot(
          suite: suite, cell: moment.cell, begins: begins, isSurprise: moment.isSurprise)
      }
    }
    drawn.slots.sort { ($0.cell.day, $0.suite) < ($1.cell.day, $1.suite) }
    return drawn
  }

  private func rules(of suite: Int) -> MomentRules {
    let asked = instance.suites[suite]
    let gap = instance.rules.maxSuiteGapDays
    return MomentRules(
      weeks: instance.weeks, bandMinutes: instance.bands.map(\.minutes),
      demand: .perWindow(visits: asked.demand, weeks: asked.windowWeeks),
      longestGap: gap > 0 ? gap : nil,
      quotas: instance.rules.quotas.map {
        MomentQuota(bands: $0.bands, weekdays: $0.weekdays, percent: $0.percent)
      }, surprises: surprises)
  }

  /// The band of a day as London's clocks have it.
  private func stretch(_ cell: Cell, from first: CalendarDay) -> LondonStretch {
    let band = instance.bands[cell.band]
    let start = TimeOfDay(minutes: band.start % 1440)
    // A band that begins after midnight belongs to the day on which the first band began.
    let isNextDay = band.start < instance.bands[0].start
    return LondonStretch(
      on: first.adding(days: cell.day + (isNextDay ? 1 : 0)),
      from: start ?? LondonTime.wall(at: Instant(day: first)).time, clockMinutes: band.minutes)
  }
}

/// The slots of an instance, by day and suite.
struct DrawnSlots {
  var slots: [DrawnSlot] = []
  var lowered: [LoweredAtSuite] = []
}

/// A visit drawn for a suite.
struct DrawnSlot {
  let suite: Int
  let cell: Cell
  let begins: Instant
  let isSurprise: Bool
}

/// A rule that one suite's cells could not meet.
struct LoweredAtSuite {
  let suite: Int
  let lowered: LoweredBlock

  /// What was lowered, in words.
  func words(_ instance: RotaInstance) -> String {
    let (asked, given) = (lowered.what.parts.asked, lowered.what.parts.given)
    let what =
      switch lowered.what {
      case .window(let window, _, _):
        "window \(window + 1): days that can be staffed for \(given) of \(asked) visits"
      case .closedWeeks(let window, _, _): "window \(window + 1): closed, \(given) of \(asked)"
      case .quota(let quota, _, _):
        "quota \(instance.rules.quotas[quota].id): \(given) of \(asked) visits"
      case .gap: "longest gap: \(given) days, not \(asked)"
      case .firstGap: "first visit: up to \(given) days after the last, not \(asked)"
      }
    return "\(instance.suites[suite].name), block \(lowered.block + 1), \(what)"
  }
}

extension LoweredDemand {
  /// The rule's word, which of its kind, what it asked and what was given.
  var parts: (rule: String, place: Int?, asked: Int, given: Int) {
    switch self {
    case .window(let place, let asked, let given): ("window", place, asked, given)
    case .closedWeeks(let place, let asked, let given): ("closed_weeks", place, asked, given)
    case .quota(let place, let asked, let given): ("quota", place, asked, given)
    case .gap(let asked, let given): ("gap", nil, asked, given)
    case .firstGap(let asked, let given): ("first_gap", nil, asked, given)
    }
  }
}
