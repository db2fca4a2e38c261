import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Visits read to be judged` {
  private func visited(
    _ test: OfficeUnderTest, _ name: String, on day: String, at time: String?,
    _ mode: VisitMode = .inPerson, _ outcome: VisitOutcome = .made
  ) throws {
    let date = OfficeUnderTest.day(day)
    var row = VisitRow(reference: name, suite: "LEA", date: date, mode: mode, outcome: outcome)
    row.arrived = time.flatMap { TimeOfDay($0) }.map { LondonTime.instant(of: $0, on: date) }
    try test.office.perform(.importVisits, by: test.coordinator, home: .record) { _ in
      Decision(
        (), about: name,
        [
          .visit(
            Reference(name), suite: SuiteCode("LEA"), source: .importedFigures, content: name),
          .visitFigures(row),
        ])
    }
  }

  @Test func `a visit in the small hours belongs to the evening before, even in another week`()
    throws
  {
    // The 16th is a Monday; two in the morning on it is still Sunday night.
    let monday = OfficeUnderTest.day("2026-03-16")
    for (time, day, band, minute) in [
      ("02:00", "2026-03-15", DayBand.night, 240), ("05:59", "2026-03-15", .night, 479),
      ("06:00", "2026-03-16", .early, 0), ("12:30", "2026-03-16", .late, 30),
      ("23:00", "2026-03-16", .night, 60),
    ] {
      let came = try #require(
        TimeOfDay(time).map { LondonTime.instant(of: $0, on: monday) })
      let (found, inBand, after) = DayBand.holding(came)
      #expect(found.description == day && inBand == band && after == minute)
    }
    let test = try OfficeUnderTest()
    try visited(test, "R1", on: "2026-03-16", at: "02:00")
    try visited(test, "R2", on: "2026-03-18", at: "12:30")
    let seen = try test.office.pastVisits(from: nil, until: nil, by: test.coordinator)
    #expect(seen.monday.description == "2026-03-09" && seen.days == 28)
    #expect(seen.suites == [SuiteCode("LEA")] && seen.visits.count == 2)
  }

  @Test func `only visits really made in person are judged, and those without a time are told`()
    throws
  {
    let test = try OfficeUnderTest()
    try visited(test, "R1", on: "2026-03-17", at: "10:00")
    try visited(test, "R2", on: "2026-03-18", at: nil)
    try visited(test, "R3", on: "2026-03-19", at: "10:00", .telephone)
    try visited(test, "R4", on: "2026-03-20", at: "10:00", .inPerson, .abandoned)
    // The week that is not over.
    try visited(test, "R5", on: "2026-04-07", at: "09:00")
    let seen = try test.office.pastVisits(from: nil, until: nil, by: test.coordinator)
    #expect(seen.visits.count == 1 && seen.withoutTime == 1)
  }

  @Test(arguments: Role.allCases)
  func `the coordinator, the deputy and the Commissioner read it, and nobody else`(role: Role)
    throws
  {
    let test = try OfficeUnderTest()
    let may =
      (try? test.office.pastVisits(
        from: nil, until: nil, by: OfficeUnderTest.desk(role))) != nil
    #expect(may == [.coordinator, .deputy, .commissioner].contains(role))
  }
}
