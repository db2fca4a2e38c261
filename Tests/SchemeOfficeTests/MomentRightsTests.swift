import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A drawn moment is the pair's` {
  private static let window = WindowID("LEA-2026-04-13")
  private static let other = WindowID("NUN-2026-04-20")

  /// A scheme with a window of V01 and V02 whose moment was drawn, and one whose was not.
  private func scheme(offered: Bool = true) throws -> OfficeUnderTest {
    let test = try OfficeUnderTest()
    let week = VisitWeek(holding: OfficeUnderTest.day("2026-04-13"))
    let pair = [VisitorID("V01"), VisitorID("V02")]
    var entries: [Entry] = [
      .window(Self.window, suite: SuiteCode("LEA"), week: week), .windowPair(Self.window, pair),
      .window(Self.other, suite: SuiteCode("NUN"), week: week.adding(weeks: 1)),
      .windowPair(Self.other, pair),
      .rotaMoment(
        KeptMoment(
          window: Self.window, day: OfficeUnderTest.day("2026-04-18"), band: .night,
          start: try #require(TimeOfDay("02:17")), cause: .drawn)),
    ]
    if offered {
      let pattern = try #require(WeekPattern(digits: String(repeating: "1", count: 28)))
      entries += pair.map {
        .availability(
          Availability(
            visitor: $0, days: week.monday...week.adding(weeks: 12).sunday, pattern: pattern))
      }
    }
    try test.office.perform(.importAllotment, by: test.coordinator, home: .office) { _ in
      Decision((), entries)
    }
    return test
  }

  @Test(arguments: Role.allCases)
  func `nobody but those who go reads it`(role: Role) throws {
    let test = try scheme()
    let before = try test.office.records.heads()
    let desk = OfficeUnderTest.desk(role)
    for again in [false, true] where role != .visitor {
      #expect(throws: OfficeRefusal.self) {
        _ =
          try again
          ? test.office.drawMomentAgain(Self.window.rawValue, by: desk)
          : test.office.ownMoment(Self.window.rawValue, by: desk)
      }
      #expect(throws: OfficeRefusal.self) {
        try test.office.calendar(of: "V01", withDetails: false, withMoment: true, by: desk)
      }
    }
    if role == .visitor {
      let seen = try test.office.ownMoment(Self.window.rawValue, by: desk)
      #expect(
        seen.moment?.start == TimeOfDay("02:17") && seen.partners.map(\.id.rawValue) == ["V02"])
    } else {
      #expect(try test.office.records.heads() == before)
    }
  }

  @Test func `a visitor who does not go is refused, and so is whoever types for one who does`()
    throws
  {
    let test = try scheme()
    _ = try test.office.appoint(
      "V03",
      { id, _ in
        Visitor(
          id: id, name: "Visitor V03",
          appointment: Appointment(appointedOn: OfficeUnderTest.day("2024-04-01")))
      }, by: test.coordinator)
    #expect(throws: OfficeRefusal.self) {
      try test.office.ownMoment(Self.window.rawValue, by: Desk(person: "V03"))
    }
    #expect(throws: OfficeRefusal.self) {
      try test.office.calendar(
        of: "V01", withDetails: false, withMoment: true, by: Desk(person: "V03"))
    }
    for desk in [OfficeUnderTest.told("V01"), OfficeUnderTest.told("V01", to: "X-deputy")] {
      #expect(throws: OfficeRefusal.self) {
        try test.office.ownMoment(Self.window.rawValue, by: desk)
      }
      #expect(throws: OfficeRefusal.self) {
        try test.office.drawMomentAgain(Self.window.rawValue, by: desk)
      }
      #expect(throws: OfficeRefusal.self) {
        try test.office.calendar(of: "V01", withDetails: false, withMoment: true, by: desk)
      }
    }
  }

  @Test func `where nothing was drawn the pair are told that they choose`() throws {
    let test = try scheme()
    let before = try test.office.records.heads()
    let seen = try test.office.ownMoment(Self.other.rawValue, by: Desk(person: "V02"))
    #expect(seen.moment == nil && seen.choice == .pair && !seen.mayDrawAgain)
    #expect(try test.office.records.heads() == before)
  }

  @Test func `reading is written down, a dry run too, and no more than three times a day`() throws {
    let test = try scheme()
    var office = test.office
    let before = try office.records.heads().office.count
    office.isDryRun = true
    for _ in 1...5 { _ = try office.ownMoment(nil, by: Desk(person: "V01")) }
    #expect(try office.records.heads().office.count == before + 3)
    _ = try office.ownMoment(nil, by: Desk(person: "V02"))
    let known = try #require(try office.momentKnowledge(by: test.coordinator))
    #expect(known == MomentKnowledge(windows: 1, read: 1, readers: 2))
    #expect(try office.momentKnowledge(by: OfficeUnderTest.desk(.commissioner)) == nil)
  }

  @Test func `it is drawn once more, once, without a trace of who asked`() throws {
    let test = try scheme()
    let own = Desk(person: "V01")
    _ = try test.office.ownMoment(nil, by: own)
    let before = try test.office.records.heads().office.count
    let seen = try test.office.drawMomentAgain(nil, by: own)
    #expect(seen.moment?.cause == .again && !seen.mayDrawAgain)
    let lines = try test.office.records.lines(.office, after: before - 1, limit: 9)
    #expect(lines.count == 2 && lines[0].duty == lines[1].duty)
    #expect(lines[0].subject == lines[1].subject && lines[0].person == lines[1].person)
    #expect(lines[1].rows == 1)
    #expect(throws: OfficeRefusal.self) {
      try test.office.drawMomentAgain(nil, by: Desk(person: "V02"))
    }
    #expect(try test.office.ownMoment(nil, by: Desk(person: "V02")).moment == seen.moment)
  }

  @Test func `it is not drawn over times that someone did not offer, or that are gone`() throws {
    #expect(throws: OfficeRefusal.self) {
      try scheme(offered: false).office.drawMomentAgain(nil, by: Desk(person: "V01"))
    }
    let test = try scheme()
    let sunday = Instant(day: OfficeUnderTest.day("2026-04-19"), secondsUTC: 20 * 3600)
    let late = Office(
      records: test.office.records, clock: .set(to: sunday), account: "tester",
      shelves: test.office.shelves)
    let seen = try late.drawMomentAgain(Self.window.rawValue, by: Desk(person: "V01"))
    #expect(seen.moment?.band == .night && seen.moment?.day == OfficeUnderTest.day("2026-04-19"))
  }
}
