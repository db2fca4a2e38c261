import Findings
import ReportPapers
import Returns
import Scheme
import Testing

@Suite struct `Small counts in a report that goes to the public` {
  /// The fixture's quarter, told as a paper of a kind, with so many children.
  private func report(_ kind: ReportKind, children: Int) throws -> PeriodReport {
    var report = FixtureQuarter().report
    for index in report.suites.indices {
      report.suites[index].figures.people.inCustodyChildren = index == 0 ? children : 0
      report.suites[index].figures.people.declined = 10
    }
    report.whole.people.inCustodyChildren = children
    report.whole.people.notAvailable = []
    for index in report.suites.indices { report.suites[index].figures.people.notAvailable = [] }
    let text = kind == .annual ? "2026-27" : "2026-Q2"
    report.period = try #require(ReportPeriod(text, for: kind))
    return report
  }

  private func html(_ report: PeriodReport) throws -> String {
    let template = try ReportTemplate.read(
      FixtureQuarter.template(report.period.kind.rawValue), figures: NamedFigures(report))
    return PeriodPaper(report, template: template).html
  }

  @Test func `with one child among those held, the public reads two totals and no more`() throws {
    let report = try report(.annual, children: 1)
    let people = report.people
    #expect(people.whole(.held) == .count(42) && people.whole(.spokenTo) == .count(20))
    for line in PeopleLine.allCases {
      let told = people[line].filter { $0.number != nil }
      #expect(told.count == ([.held, .spokenTo].contains(line) ? 1 : 0), "\(line)")
    }
    let html = try html(report)
    #expect(!html.contains("of them spoke") && !html.contains("10 declined"))
    #expect(html.contains("so that nobody can be recognised"))
  }

  @Test func `where no count is small, the public reads them all`() throws {
    let report = try report(.annual, children: 7)
    #expect(!report.people.isSuppressed)
    #expect(try html(report).contains("20 of them spoke with the visitors (67%)"))
  }

  @Test func `the Commissioner's own report has every count`() throws {
    let report = try report(.quarter, children: 1)
    #expect(report.people.whole(.children) == .count(1))
    #expect(try html(report).contains("20 of them spoke with the visitors (67%)"))
  }

  @Test func `a narrative cannot tell what is suppressed`() throws {
    let figures = NamedFigures(try report(.annual, children: 1))
    let told = try Narrative(
      reading: "foreword: Of these {people.children|child|children}.", slots: ["foreword"],
      figures: figures)
    #expect(told.paragraphs["foreword"] == ["Of these [c] children."])
    #expect(throws: TemplateFaults.self) {
      try Narrative(
        reading: "foreword: We met 67%{=share.spoken_of_offered}.", slots: ["foreword"],
        figures: figures)
    }
  }
}
