import Findings
import RecordKeeping
import Returns
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `The register that rules 500 and 501 ask` {
  private let under: TACTUnderTest
  private static let quarter = OfficeUnderTest.day("2026-04-01")...OfficeUnderTest.day("2026-06-30")

  init() throws { under = try TACTUnderTest() }

  private func visits(
    _ days: ClosedRange<CalendarDay> = quarter
  ) throws -> [TACTVisit] {
    var register = TACTRegister(days)
    try under.office.records.figures(days) { register.add($0) }
    return try register.visits(in: try under.office.look(), under.office.records)
  }

  /// A visit that came as counts.
  private func importVisit(_ name: String, on day: String, mode: VisitMode = .tact) throws {
    let row = VisitRow(
      reference: name, suite: "LEA", date: OfficeUnderTest.day(day), mode: mode, outcome: .made)
    try under.office.perform(.importVisits, by: under.coordinator, home: .record) { _ in
      Decision(
        (),
        [
          .visit(
            Reference(name), suite: SuiteCode("LEA"), source: .importedFigures, content: name),
          .visitFigures(row),
        ])
    }
  }

  @Test func `has a visit of the period, and to whom it was sent`() throws {
    let made = try under.visit()
    #expect(try visits().map(\.reference) == [made.visit])
    #expect(try visits().first?.sentToPolicingBody == nil)
    try under.send(made.visit, to: [.policingBody])
    let today = OfficeUnderTest.day("2026-04-07")
    #expect(try visits().first?.sentToPolicingBody == today)
    #expect(try visits().first?.sentToReviewer == nil)
    try under.send(made.visit, to: [.reviewer])
    #expect(try visits().first?.sentToReviewer == today)
    #expect(try visits(OfficeUnderTest.day("2026-01-01")...today.adding(days: -1)).isEmpty)
  }

  @Test func `names whoever held no accreditation on the day, by what is on record since`() throws {
    _ = try under.visit()
    #expect(try visits().first?.withoutAccreditation == [])
    let later = Office(
      records: under.office.records,
      clock: .set(to: OfficeUnderTest.now.adding(seconds: 2 * 86_400)), account: "tester",
      shelves: under.office.shelves)
    _ = try later.record(
      .tactTraining, about: "V02", on: OfficeUnderTest.day("2026-04-08"), note: nil,
      by: under.coordinator)
    #expect(try visits().first?.withoutAccreditation == ["V02"])
    _ = try later.change("V01", by: under.coordinator) { $0.tactTrained = false }
    #expect(try visits().first?.withoutAccreditation == ["V01", "V02"])
  }

  @Test func `has visits from a table of past visits too, whose reports were due all the same`()
    throws
  {
    try importVisit("OLD-1", on: "2026-04-02")
    try importVisit("OLD-2", on: "2026-04-02", mode: .inPerson)
    #expect(try visits().map(\.reference) == ["OLD-1"])
    #expect(try visits().first?.withoutAccreditation == [], "counts name nobody")
    try under.send("OLD-1", on: "2026-04-03")
    #expect(try visits().first?.sentToReviewer == OfficeUnderTest.day("2026-04-03"))
  }

  @Test func `asks nothing of the years before the law did`() throws {
    try importVisit("OLD-1", on: "2013-03-24")
    try importVisit("OLD-2", on: "2013-03-25")
    let year = OfficeUnderTest.day("2013-01-01")...OfficeUnderTest.day("2013-12-31")
    #expect(try visits(year).map(\.reference) == ["OLD-2"])
  }

  @Test func `is asked when records are checked`() throws {
    let made = try under.visit()
    let period = ReturnPeriod.quarter(Quarter(holding: Self.quarter.lowerBound))
    func errors() throws -> [String] {
      try under.office.checkRecords(period, release: "0", by: under.coordinator)
        .remarks.map(\.remark.rule).filter { ["500", "501"].contains($0) }
    }
    #expect(try errors() == ["500"])
    try under.send(made.visit)
    #expect(try errors() == [])
    try under.change("V01") { $0.tactTrained = false }
    #expect(try errors() == ["501"])
  }
}
