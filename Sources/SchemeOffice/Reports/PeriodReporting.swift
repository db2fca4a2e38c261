import Actions
import Findings
import RecordKeeping
public import ReportPapers
import Returns
import Rotas
import Scheme

extension Office {
  /// Counts a period for its report; that it was done is logged, and who did it.
  ///
  /// A period some of whose windows are still to come is refused: what was planned in it would tell
  /// of a visit that has not been made.
  public func report(_ period: ReportPeriod, by desk: Desk) throws -> PeriodReport {
    try perform(.buildReport, by: desk, home: .office) { look in
      guard look.today >= period.isOverFrom else {
        throw OfficeRefusal.periodNotOver(period.days, over: period.isOverFrom)
      }
      let counting = PeriodCounting(look: look, office: self)
      return Decision(
        try counting.report(period), about: "\(period.kind.rawValue) \(period.text)", [])
    }
  }
}

/// Counts periods out of what is kept: each table is read once, whatever the number of rows.
struct PeriodCounting {
  let look: Look
  let office: Office

  func report(_ period: ReportPeriod) throws -> PeriodReport {
    let days = period.days
    let settings = try look.settings(on: days.upperBound)
    let told = try ConcernsTold(
      days, isPublic: period.kind.isPublic, look: look, office: office)
    let counted = try count(days, told, settings)
    let before = try yearBefore(period)
    let suites = look.picture.suites.filter { counted.suites[$0.code] != nil }
    var report = PeriodReport(
      period: period, scheme: look.picture.scheme.name,
      isPractice: look.picture.scheme.isPractice, builtOn: look.today,
      recordHead: look.heads.record.digest, whole: counted.whole.figures,
      suites: suites.map { suite in
        SuiteInPeriod(
          code: suite.code, name: suite.name,
          figures: counted.suites[suite.code]?.figures ?? counted.whole.figures,
          weeks: weeks(of: suite.code, in: days, counted.windows),
          throughput: ReturnMaterial.throughput(of: suite.code, in: days, look))
      },
      wanted: WantedVisits(
        frequency: Dictionary(
          suites.map { ($0.code, settings.visits(at: $0.code)) },
          uniquingKeysWith: { first, _ in first }),
        nightPercent: settings.draw.nightPercent,
        weekendPercent: settings.draw.weekendPercent))
    report.yearBefore = before
    report.volunteers = VolunteerFigures(
      terms: look.picture.visitors.map(\.term), in: days)
    report.concerns = told.concerns
    report.praise = told.praise
    report.themes = try office.shelves.themeHeadings()
    report.trends = try trends(in: days)
    report.code = try office.codeBoard(days, version: nil, in: look).board
    if period.kind.isPublic {
      report.published = try published(of: report)
    }
    report.forceSaid = try office.records.forceComments(days).filter { $0.days == days }.map {
      ForceSaid(post: $0.post, received: $0.received, text: $0.text)
    }
    report.forms = try office.records.formsUsed(days).map { "\($0.form) \($0.version)" }
    return report
  }

  /// Themes that were raised at a suite more often than chance explains.
  private func trends(in days: ClosedRange<CalendarDay>) throws -> [ThemeTrend] {
    let matrix = ThemeMatrix(
      try office.records.themeCounts(days),
      before: try office.records.themeCounts(ThemeMatrix.daysBefore(days)),
      suites: look.picture.suites.map(\.code))
    return matrix.beyondChance.map { suite, theme, cell in
      ThemeTrend(
        suite: suite, theme: theme, visits: cell.raised.visits,
        of: matrix.visits[suite] ?? 0, limit: cell.limit ?? 0)
    }
  }

  /// The counts of people that were published for the days of a report; nil where none were.
  private func published(of report: PeriodReport) throws -> PublishedPeople? {
    guard let told = try PeopleForThePublic(report.period.days, office: office),
      let signature = told.publication.signature
    else { return nil }
    var table = PeopleTable(report)
    for line in PeopleLine.allCases {
      table[line] = told.cells(line, suites: report.suites.map(\.code))
    }
    let embargo = told.publication.embargo
    return PublishedPeople(
      table: table, edition: told.edition, signedOn: signature.day,
      embargo: embargo.flatMap { $0 > look.now ? $0 : nil })
  }

  /// The same months a year earlier; nil where nothing at all is held of them.
  private func yearBefore(_ period: ReportPeriod) throws -> PeriodFigures? {
    let days = period.yearBefore
    let told = try ConcernsTold(days, isPublic: true, look: look, office: office)
    let figures = try count(days, told, try look.settings(on: days.upperBound)).whole.figures
    return figures.isEmpty ? nil : figures
  }

  private struct Counted {
    var whole: PeriodTally
    var suites: [SuiteCode: PeriodTally] = [:]
    var windows: [WindowSpan] = []
  }

  private func count(
    _ days: ClosedRange<CalendarDay>, _ told: ConcernsTold, _ settings: SchemeSettings
  ) throws -> Counted {
    let empty = PeriodTally(days: days, delayMinutes: settings.delayMinutes)
    var counted = Counted(whole: empty)
    for suite in look.picture.suites
    where SuiteHistory(look.picture.statuses[suite.code] ?? []).daysVisited(in: days) > 0 {
      counted.suites[suite.code] = empty
    }
    func add(_ suite: SuiteCode, _ change: (inout PeriodTally) -> Void) {
      change(&counted.whole)
      change(&counted.suites[suite, default: empty])
    }
    var outcomes: [String: VisitOutcome] = [:]
    // A visit may lie a few days outside the month in which its window's Monday lies.
    let around = days.lowerBound.adding(days: -7)...days.upperBound.adding(days: 7)
    try office.records.figures(around) { row in
      outcomes[row.reference] = row.outcome
      if days.contains(row.date) { add(SuiteCode(row.suite)) { $0.add(row) } }
    }
    for window in try office.records.windows(days) {
      let span = WindowSpan(
        suite: window.suite, week: window.week, fate: fate(of: window, outcomes))
      counted.windows.append(span)
      add(span.suite) { $0.add(span) }
    }
    let holds = try HoldsOfPeriod(days, office: office)
    counted.whole.set(holds.figures())
    for suite in counted.suites.keys { counted.suites[suite]?.set(holds.figures(of: suite)) }
    for concern in told.concerns { add(concern.suite) { $0.add(concern) } }
    for (suite, day, reason) in try DelayReasons.told(on: days, office) {
      add(suite) { $0.add(reason, on: day) }
    }
    return counted
  }

  private func fate(of window: KeptWindow, _ outcomes: [String: VisitOutcome]) -> WindowFate {
    switch window.state {
    case .allotted, .arranged: .notTold
    case .notMade(let reason): .notMade(reason)
    case .done(let visit):
      switch outcomes[visit.rawValue] {
      case .abandoned: .abandoned
      case .notMade: .notMade(.other)
      // Set aside since, or dated elsewhere: the window has no visit that counts.
      case nil: .notTold
      case .made: .made
      }
    }
  }

  private func weeks(
    of suite: SuiteCode, in days: ClosedRange<CalendarDay>, _ windows: [WindowSpan]
  ) -> [SuiteWeek] {
    let fates = Dictionary(grouping: windows.filter { $0.suite == suite }, by: \.week)
    let history = SuiteHistory(look.picture.statuses[suite] ?? [])
    let first = VisitWeek(holding: days.lowerBound.adding(days: 6))
    let last = VisitWeek(holding: days.upperBound)
    guard first <= last else { return [] }
    let count = first.monday.days(until: last.monday) / 7
    return (0...count).map { number in
      let week = first.adding(weeks: number)
      return SuiteWeek(
        week: week, fates: (fates[week] ?? []).map(\.fate), isOpen: history.isVisited(in: week))
    }
  }
}
