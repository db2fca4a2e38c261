import Actions
import Findings
import RecordKeeping
import Returns
import Scheme

/// What a period's return is made of: its figures, and the visits behind them.
struct ReturnMaterial {
  let figures: ReturnFigures
  let held: HeldVisits
  let tactVisits: [TACTVisit]

  /// Counts the visits, concerns and volunteers that are kept.
  init(for period: ReturnPeriod, in look: Look, office: Office) throws {
    let days = period.days
    let settings = try look.settings(on: days.upperBound)
    var held = HeldVisits()
    var register = TACTRegister(days)
    var tally = ReturnTally(
      days: days, delayThreshold: settings.delayMinutes, withDates: period.type == .inspection)
    try office.records.figures(days) { row in
      tally.add(row)
      held.add(row)
      register.add(row)
    }
    for span in try ReturnMaterial.spans(in: days, office) { tally.add(span) }
    let planned = try ReturnMaterial.planned(in: days, look, office)
    let suites = look.picture.suites.filter { suite in
      tally.suiteCodes.contains(suite.code.rawValue)
        || SuiteHistory(look.picture.statuses[suite.code] ?? []).daysVisited(in: days) > 0
    }
    self.held = held
    tactVisits = try register.visits(in: look, office.records)
    figures = ReturnFigures(
      volunteers: VolunteerFigures(
        terms: look.picture.visitors.map(\.term), in: days),
      suites: suites.map { suite in
        tally.suite(
          suite, planned: planned?[suite.code] ?? planned.map { _ in 0 },
          throughput: ReturnMaterial.throughput(of: suite.code, in: days, look))
      },
      responses: try office.records.explanations(days).map {
        QueryResponse(rule: $0.rule, suite: $0.suite?.rawValue, text: $0.text)
      })
  }

  /// How long each concern was open; praise is not a concern.
  private static func spans(
    in days: ClosedRange<CalendarDay>, _ office: Office
  ) throws -> [ConcernSpan] {
    let actions = try office.actions(.touching(days))
    var closed: [Reference: CalendarDay] = [:]
    for action in actions {
      closed[action.concern.reference] = action.closedAt.map { LondonTime.day(at: $0) }
    }
    let found = try office.records.concerns(.found(days))
    let earlier = actions.map(\.concern).filter { $0.day < days.lowerBound }
    return (earlier + found).filter { $0.severity != .goodPractice }.map { concern in
      ConcernSpan(
        suite: concern.suite.rawValue, theme: concern.theme, raisedOn: concern.day,
        settledAtVisit: concern.isSettled, closedOn: closed[concern.reference])
    }
  }

  /// Windows of each suite, once the period is over and only where a rota was kept.
  ///
  /// Before that a count of windows would tell of visits to come.
  private static func planned(
    in days: ClosedRange<CalendarDay>, _ look: Look, _ office: Office
  ) throws -> [SuiteCode: Int]? {
    guard days.upperBound < look.today else { return nil }
    let windows = try office.records.windows(days)
    guard !windows.isEmpty else { return nil }
    return Dictionary(grouping: windows, by: \.suite).mapValues(\.count)
  }

  /// A suite's throughput, where every month of the period is held.
  static func throughput(
    of suite: SuiteCode, in days: ClosedRange<CalendarDay>, _ look: Look
  ) -> Int? {
    var months: [Month] = []
    var month = Month(holding: days.lowerBound)
    while month.firstDay <= days.upperBound {
      months.append(month)
      month = month.adding(months: 1)
    }
    let held = look.picture.throughput.filter { $0.suite == suite && months.contains($0.month) }
    return held.count == months.count ? held.reduce(0) { $0 + $1.detainees } : nil
  }
}

extension Visitor {
  /// From when to when this visitor served.
  var term: VolunteerTerm {
    var last: CalendarDay?
    if case .ended(let day) = standing { last = day }
    return VolunteerTerm(firstDay: appointment.appointedOn, lastDay: last)
  }
}
