import CodeBoard
import Findings
import Foundation
import ReportPapers
import Rotas
import Scheme

func day(_ text: String) -> CalendarDay {
  CalendarDay(text) ?? CalendarDay(number: 0)
}

/// A visit of a quarter, as the record has it.
func visit(
  _ number: Int, _ suite: String, _ date: String, at time: String, wait: Int = 4, held: Int = 4,
  outcome: VisitOutcome = .made
) -> VisitRow {
  var row = VisitRow(
    reference: "V\(number)", suite: suite, date: day(date), mode: .inPerson, outcome: outcome)
  let arrived = LondonTime.instant(of: TimeOfDay(time) ?? .officeOpens, on: day(date))
  row.arrived = arrived
  row.admitted = arrived.adding(seconds: wait * 60)
  row.counts = [
    .inCustody: held, .children: 0, .offered: min(held, 3), .spokenTo: min(held, 2),
    .declined: max(0, min(held, 3) - 2), .observedOnly: 0, .notOffered: 0,
    .unavailableAsleep: max(0, held - 3), .notRecorded: 0,
  ]
  row.positive = number % 3 == 0
  row.opcat = false
  row.judgement = .satisfactory
  return row
}

extension TimeOfDay {
  fileprivate static var officeOpens: TimeOfDay {
    LondonTime.wall(at: Instant(day: CalendarDay(number: 0), secondsUTC: 8 * 3600)).time
  }
}

/// A matter as a report sees it.
func matter(
  _ name: String, _ suite: String, _ theme: Theme, raised: String, settled: Bool = false,
  wording: String = "The call bell of a cell was not answered in ten minutes."
) -> ConcernTold {
  ConcernTold(
    reference: Reference(name), suite: SuiteCode(suite), theme: theme, severity: .routine,
    raisedOn: day(raised), wording: wording, settledAtVisit: settled)
}

/// A matter that was sent, answered and, where a day is given, closed.
func asked(
  _ base: ConcernTold, sent: String, answered: String?, closed: String?, turn: Turn? = nil,
  late: Bool = false, force: Int = 0, scheme: Int = 0
) -> ConcernTold {
  var matter = base
  var asked = AskedOfForce(state: closed == nil ? "open" : "resolved")
  asked.sentOn = day(sent)
  asked.answeredOn = answered.map(day)
  asked.closedOn = closed.map(day)
  asked.turn = turn
  asked.isLate = late
  asked.answer = answered == nil ? nil : "The bell was replaced."
  asked.waited[.force] = force
  asked.waited[.scheme] = scheme
  matter.asked = asked
  return matter
}

/// April to June 2026 at Leamington and Nuneaton, with a little of everything.
struct FixtureQuarter {
  static let days = day("2026-04-01")...day("2026-06-30")
  static let suites = [("LEA", "Leamington"), ("NUN", "Nuneaton")]

  var visits: [VisitRow] = [
    visit(1, "LEA", "2026-04-09", at: "18:05"), visit(2, "NUN", "2026-04-11", at: "10:15", held: 0),
    visit(3, "LEA", "2026-04-14", at: "22:40"),
    visit(4, "NUN", "2026-04-15", at: "14:30", wait: 35),
    visit(5, "LEA", "2026-04-26", at: "11:00", held: 6),
    visit(6, "NUN", "2026-05-01", at: "19:45", outcome: .abandoned),
    visit(7, "LEA", "2026-05-04", at: "07:20"), visit(8, "NUN", "2026-05-09", at: "21:10"),
    visit(9, "LEA", "2026-05-12", at: "09:30"), visit(10, "NUN", "2026-05-20", at: "13:15"),
    visit(11, "LEA", "2026-06-06", at: "23:05"), visit(12, "NUN", "2026-06-14", at: "16:00"),
  ]
  var matters: [ConcernTold] = [
    asked(
      matter("C1", "LEA", .cell, raised: "2026-04-09"), sent: "2026-04-13",
      answered: "2026-04-17", closed: "2026-05-12", force: 4, scheme: 25),
    matter("C2", "LEA", .care, raised: "2026-04-14", settled: true),
    matter("C3", "NUN", .access, raised: "2026-04-15", settled: true),
    asked(
      matter("C4", "NUN", .rights, raised: "2026-05-09"), sent: "2026-05-11", answered: nil,
      closed: nil, turn: .force, late: true),
  ]

  /// The tally of all suites, or of one.
  func tally(_ suite: String? = nil) -> PeriodTally {
    var tally = PeriodTally(days: Self.days, delayMinutes: 10)
    for row in visits where suite == nil || row.suite == suite { tally.add(row) }
    for (index, week) in weeks.enumerated() {
      for (code, _) in Self.suites where suite == nil || code == suite {
        tally.add(WindowSpan(suite: SuiteCode(code), week: week, fate: fate(index, code)))
      }
    }
    for matter in matters where suite == nil || matter.suite.rawValue == suite {
      tally.add(matter)
    }
    if suite != "LEA" { tally.add(DelayReason.busy, on: day("2026-04-15")) }
    return tally
  }

  /// How the scheme keeps the Code; nil where it is not looked at.
  var code: Board?

  var weeks: [VisitWeek] { Quarter("2026-Q2")?.weeks ?? [] }

  func fate(_ index: Int, _ suite: String) -> WindowFate {
    let week = weeks[index]
    let rows = visits.filter { $0.suite == suite && week.days.contains($0.date) }
    if rows.contains(where: { $0.outcome == .made }) { return .made }
    return rows.isEmpty ? .notMade(index % 2 == 0 ? .noPair : .partner) : .abandoned
  }

  var report: PeriodReport {
    let suites = Self.suites.map { code, name in
      SuiteInPeriod(
        code: SuiteCode(code), name: name, figures: tally(code).figures,
        weeks: weeks.enumerated().map { index, week in
          SuiteWeek(week: week, fates: [fate(index, code)])
        }, throughput: 1_203)
    }
    guard let period = ReportPeriod("2026-Q2", for: .quarter) else { preconditionFailure() }
    var report = PeriodReport(
      period: period, scheme: "Warwickshire", isPractice: false, builtOn: day("2026-07-14"),
      recordHead: "4f1e", whole: tally().figures, suites: suites,
      wanted: WantedVisits(
        frequency: Dictionary(uniqueKeysWithValues: Self.suites.map { (SuiteCode($0.0), .weekly) }),
        nightPercent: 20, weekendPercent: 25))
    report.concerns = matters
    report.code = code
    report.praise = [
      Praise(
        suite: SuiteCode("NUN"), theme: .praise, day: day("2026-04-11"),
        wording: "The kitchen was spotless.")
    ]
    report.themes = [.cell: ThemeHeading(label: "Cells and buildings", expectation: "", icva: "")]
    return report
  }

  /// A template of the repository.
  static func template(_ name: String) throws -> String { try list("papers/\(name)") }

  /// A list that stands in the folder of reports.
  static func list(_ name: String) throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../reports/\(name).yaml").standardized
    return try String(contentsOf: file, encoding: .utf8)
  }

  func paper(_ name: String = "quarter", narrative: Narrative = Narrative()) throws -> PeriodPaper {
    let report = report
    let figures = NamedFigures(report)
    let template = try ReportTemplate.read(Self.template(name), figures: figures)
    return PeriodPaper(report, template: template, narrative: narrative)
  }
}
