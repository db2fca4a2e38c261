import Actions
import Findings
import Publication
import RecordKeeping
import ReportPapers
import Scheme

/// What a period's public tables are counted from, and what was published before.
struct PublicMaterial {
  let tables: PublicTables
  let figures: PublicFigures
  let before: PublishedBefore

  /// Gathers from the records, for the period and for whatever earlier publications speak of: what
  /// they hide must be known, to be sure that nothing gives it away.
  init(
    _ period: PublicPeriod, earlier: [KeptPublication], in look: Look, office: Office
  ) throws {
    before = PublishedBefore(try earlier.flatMap { try $0.published() })
    let periods = before.periods + period.parts + [period.days]
    let stretches = PublishedBefore.stretches(of: periods)
    let first = stretches.map(\.lowerBound).min() ?? period.days.lowerBound
    let last = stretches.map(\.upperBound).max() ?? period.days.upperBound
    let settings = try look.settings(on: period.days.upperBound)
    var figures = PublicFigures(stretches: stretches, delayMinutes: settings.delayMinutes)
    var made: Set<Reference> = []
    try office.records.figures(first...last) { row in
      figures.add(row)
      if row.date >= period.days.lowerBound, row.outcome == .made {
        made.insert(Reference(row.reference))
      }
    }
    // A window of the last week may hold a visit of the days after.
    try office.records.figures(last.adding(days: 1)...last.adding(days: 7)) { row in
      if row.outcome == .made { made.insert(Reference(row.reference)) }
    }
    for concern in try office.records.concerns(.found(first...last)) {
      let isPraise = concern.severity == .goodPractice
      figures.addConcern(
        isPraise ? .praise : concern.theme, suite: concern.suite.rawValue, on: concern.day,
        isSettled: concern.isSettled, isRestricted: concern.isRestricted)
    }
    // What was resolved half a year before is asked about in this period.
    let since = period.days.lowerBound.adding(days: -181)
    figures.add(
      try office.actions(.touching(since...period.days.upperBound)), today: look.today)
    let windows = try office.records.windows(period.days)
    for window in windows {
      figures.addWindow(
        suite: window.suite.rawValue, week: window.week,
        // One begun and given up is not made.
        isVisited: window.events.contains {
          $0.event == "done" && ($0.visit.map(made.contains) ?? false)
        })
    }
    self.figures = figures
    tables = PublicTables(
      figures, period: period,
      suites: PublicMaterial.suites(period.days, figures, look).map { ($0.code.rawValue, $0.name) },
      headings: try office.shelves.themeHeadings().mapValues(\.label),
      holdsWindows: !windows.isEmpty)
  }

  /// The suites that were visited in a period or ought to have been.
  private static func suites(
    _ days: ClosedRange<CalendarDay>, _ figures: PublicFigures, _ look: Look
  ) -> [CustodySuite] {
    look.picture.suites.filter { suite in
      figures.suites(in: days).contains(suite.code.rawValue)
        || SuiteHistory(look.picture.statuses[suite.code] ?? []).daysVisited(in: days) > 0
    }.sorted { $0.code < $1.code }
  }
}
