import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Availability in the office` {
  private let test: OfficeUnderTest
  private var office: Office { test.office }
  private let evenings = WeekPattern(digits: String(repeating: "0010", count: 7)) ?? .nothing
  private let nights = WeekPattern(digits: String(repeating: "0002", count: 7)) ?? .nothing

  init() throws { test = try OfficeUnderTest() }

  private func day(_ text: String) -> CalendarDay { OfficeUnderTest.day(text) }

  private func set(
    _ visitor: String, _ weeks: WeeksTold? = nil, from first: String? = nil,
    to last: String? = nil, away: [ClosedRange<CalendarDay>] = [], by desk: Desk? = nil
  ) throws -> AvailabilityKept {
    try office.setAvailability(
      of: visitor, weeks ?? .pattern(evenings), from: first.map(day), to: last.map(day),
      away: away, by: desk ?? test.coordinator)
  }

  private func refusal(_ act: () throws -> AvailabilityKept) throws -> AvailabilityRefusal? {
    do {
      _ = try act()
      return nil
    } catch OfficeRefusal.availability(let refusal) { return refusal }
  }

  @Test func `is told for the weeks of the coming quarter, so that no week is in two`() throws {
    let kept = try set("V01")
    #expect(kept.told.days == day("2026-07-06")...day("2026-10-04"))
    #expect(Quarter(holding: day("2026-10-01")).daysOfWeeks.lowerBound == day("2026-10-05"))
    let from = try set("V01", from: "2026-05-04")
    #expect(from.told.days == day("2026-05-04")...day("2026-08-02"))
    let soon = try set("V01", to: "2026-05-31")
    #expect(soon.told.days == day("2026-04-07")...day("2026-05-31"))
  }

  @Test func `says what it takes the place of, and the latest counts`() throws {
    _ = try set("V01", .pattern(nights))
    let kept = try set("V01", from: "2026-08-03", to: "2026-08-30")
    #expect(kept.replaced.map(\.pattern) == [nights])
    let seen = try office.availability(kept.told.days, by: test.coordinator)
    #expect(seen.first?.held.map(\.pattern) == [evenings] && seen.first?.silence.isEmpty == true)
    #expect(seen.last?.silence == [kept.told.days])
  }

  @Test func `as before is the pattern of the weeks before, never their holidays`() throws {
    _ = try set(
      "V01", .pattern(nights), from: "2026-04-07", to: "2026-07-05",
      away: [day("2026-05-01")...day("2026-05-10")])
    let kept = try set("V01", .asBefore)
    #expect(kept.told.pattern == nights && kept.told.away.isEmpty)
    let before = day("2026-01-04")...day("2026-07-05")
    #expect(try refusal { try set("V02", .asBefore) } == .nothingBefore(before))
  }

  @Test func `days away outside the weeks change nothing and are said`() throws {
    let (inside, outside) = (
      day("2026-08-03")...day("2026-08-17"), day("2026-12-24")...day("2026-12-26")
    )
    let kept = try set("V01", away: [outside, inside])
    #expect(kept.told.away == [inside] && kept.awayOutside == [outside])
  }

  @Test func `days that are past, turned round or of a mistyped year are refused`() throws {
    let heads = try office.records.heads()
    #expect(
      try refusal { try set("V01", from: "2026-01-05", to: "2026-04-06") }
        == .past(day("2026-01-05")...day("2026-04-06"), today: day("2026-04-07")))
    #expect(
      try refusal { try set("V01", from: "2026-07-06", to: "2026-07-05") }
        == .endsBeforeItBegins(day("2026-07-06"), day("2026-07-05")))
    #expect(
      try refusal { try set("V01", from: "2026-07-06", to: "2062-10-04") }
        == .tooFar(day("2026-07-06")...day("2062-10-04")))
    #expect(try refusal { try set("V01", from: "2026-04-06", to: "2026-04-07") } == nil)
    #expect(try office.records.heads().office.count == heads.office.count + 1)
  }

  @Test func `nobody tells it of a visitor who has gone`() throws {
    _ = try office.end("V01", on: day("2026-07-05"), by: test.coordinator)
    #expect(try refusal { try set("V01") } == .gone(VisitorID("V01")))
    #expect(try refusal { try set("V01", from: "2026-07-05", to: "2026-07-05") } == nil)
    #expect(throws: OfficeRefusal.self) { try set("V77") }
  }

  @Test func `a visitor tells their own and reads their own`() throws {
    let own = Desk(person: "V01")
    _ = try set("V01", by: own)
    #expect(throws: OfficeRefusal.self) { try set("V02", by: own) }
    let days = Quarter(holding: day("2026-07-06")).daysOfWeeks
    #expect(try office.availability(days, by: own).map(\.visitor.id.rawValue) == ["V01"])
    #expect(try office.availability(days, by: test.coordinator).count == 2)
  }

  @Test func `what a visitor said on the telephone is theirs, typed by the office`() throws {
    _ = try set("V01", by: OfficeUnderTest.told("V01"))
    let last = try office.records.lines(.office, after: 0, limit: 1000).last
    #expect(last?.person == PersonID("V01") && last?.typedBy == PersonID("P01"))
    #expect(last?.duty == Duty.setAvailability.rawValue && last?.subject == "V01")
  }

  @Test(arguments: Role.allCases.filter { $0.isPolice || $0 == .commissioner })
  func `police never, and the Commissioner neither`(role: Role) throws {
    let desk = OfficeUnderTest.desk(role)
    #expect(throws: OfficeRefusal.self) { try set("V01", by: desk) }
    #expect(throws: OfficeRefusal.self) {
      try office.availability(day("2026-07-06")...day("2026-07-12"), by: desk)
    }
    #expect(throws: OfficeRefusal.self) {
      try set("V01", by: OfficeUnderTest.told(desk.person ?? ""))
    }
  }

  @Test func `a chair has the panel's visitors, and nobody else's`() throws {
    _ = try office.addSuite(
      CustodySuite(code: SuiteCode("RUG"), name: "Rugby", type: .designated, panel: "East"),
      by: test.coordinator)
    _ = try office.addPerson(
      name: "Chair East", role: .chair, suite: "RUG", id: "X-EAST", by: test.coordinator)
    _ = try office.change("V02", by: test.coordinator) { $0.suites = [SuiteCode("LEA")] }
    _ = try office.change("V01", by: test.coordinator) { $0.suites = [SuiteCode("RUG")] }
    let chair = Desk(person: "X-EAST")
    _ = try set("V01", by: chair)
    #expect(throws: OfficeRefusal.self) { try set("V02", by: chair) }
    let days = day("2026-07-06")...day("2026-10-04")
    #expect(try office.availability(days, by: chair).map(\.visitor.id.rawValue) == ["V01"])
    let table = { (id: String) in
      Array("visitor,from,to,pattern\n\(id),2026-07-06,2026-10-04,\(evenings.digits)\n".utf8)
    }
    _ = try office.importAvailability(table("V01"), by: chair)
    #expect(throws: OfficeRefusal.self) { try office.importAvailability(table("V02"), by: chair) }
  }

  @Test func `a table is taken in whole or not at all`() throws {
    let heads = try office.records.heads()
    let head = "visitor,from,to,pattern,away\n"
    let good = "V01,2026-07-06,2026-10-04,\(evenings.digits),\n"
    #expect(throws: OfficeRefusal.self) {
      try office.importAvailability(
        Array((head + good + "V02,2026-07-06,2026-10-04,1,\n").utf8), by: test.coordinator)
    }
    #expect(try office.records.heads() == heads)
    let kept = try office.importAvailability(Array((head + good).utf8), by: test.coordinator)
    #expect(kept.told.count == 1)
    #expect(try office.records.heads().office.count == heads.office.count + 1)
  }

  @Test func `sheets leave a line in the log, and a dry run leaves none`() throws {
    let days = day("2026-07-06")...day("2026-10-04")
    _ = try set("V01")
    var dry = office
    dry.isDryRun = true
    let heads = try office.records.heads()
    let all = try dry.availabilityForSheets(
      days, for: [], onlyMissing: false, by: test.coordinator)
    #expect(all.visitors.map(\.last) == [evenings, nil])
    #expect(try office.records.heads() == heads)
    let silent = try office.availabilityForSheets(
      days, for: [], onlyMissing: true, by: test.coordinator)
    #expect(silent.visitors.map(\.visitor.id.rawValue) == ["V02"])
    #expect(try office.records.heads().office.count == heads.office.count + 1)
  }
}
