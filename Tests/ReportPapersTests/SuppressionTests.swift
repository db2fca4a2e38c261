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

  /// The report with counts that were published of its days, all but those of children.
  private func published(_ report: PeriodReport, embargo: Instant? = nil) throws -> PeriodReport {
    var report = report
    var table = PeopleTable(report)
    table[.children] = table.columns.map { _ in .suppressed }
    report.published = PublishedPeople(
      table: table, edition: 2, signedOn: try #require(CalendarDay("2027-04-20")),
      embargo: embargo)
    return report
  }

  @Test func `before anything is published, the public reads no count of people`() throws {
    for children in [1, 7] {
      let report = try report(.annual, children: children)
      #expect(report.peopleWait && !report.people.holdsNumbers)
      let html = try html(report)
      #expect(!html.contains("of them spoke") && !html.contains("10 declined"))
      #expect(html.contains("stand here once the period's figures are published"))
      #expect(html.contains("How many people were held when visitors came is not told here."))
    }
  }

  @Test func `once they are published, the public reads those and no others`() throws {
    let report = try published(report(.annual, children: 7))
    #expect(!report.peopleWait && report.people == report.published?.table)
    #expect(report.people.whole(.children) == .suppressed)
    let html = try html(report)
    #expect(html.contains("20 of them spoke with the visitors (67%)"))
    #expect(html.contains("As published in edition 2, signed off on 20 April 2027."))
    #expect(html.contains("so that nobody can be recognised"))
  }

  @Test func `counts under an embargo say until when`() throws {
    let until = Instant(day: try #require(CalendarDay("2027-05-03")), secondsUTC: 30_600)
    let html = try html(published(report(.annual, children: 7), embargo: until))
    #expect(html.contains("Not to be published before 09:30 on 3 May 2027."))
  }

  @Test func `the Commissioner's own report has every count`() throws {
    let report = try report(.quarter, children: 1)
    #expect(report.people.whole(.children) == .count(1))
    #expect(try html(report).contains("20 of them spoke with the visitors (67%)"))
    #expect(try html(report).contains("this paper is not for publication"))
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
