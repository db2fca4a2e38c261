import Actions
import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `At the desk` {
  @Test func `whoever was first, nothing is lost and nothing done twice`() throws {
    let test = try OfficeUnderTest()
    var other = test.office
    other.isDryRun = false
    var rounds = 0
    try test.office.perform(.changeSettings, by: test.coordinator, home: .office) { look in
      rounds += 1
      if rounds == 1 {
        // Somebody else writes between the look and the commit.
        _ = try other.changeSettings(["delay_minutes": "15"], from: nil, by: test.coordinator)
      }
      let minutes = try look.settings().delayMinutes
      return Decision(
        (),
        [.setting(startsOn: look.today, name: "delay_minutes", value: String(minutes + 1))])
    }
    #expect(rounds == 2)
    #expect(try test.office.look().settings().delayMinutes == 16)
    #expect(try test.office.records.verify().holds)
  }

  @Test func `a dry run decides and writes nothing`() throws {
    let test = try OfficeUnderTest()
    var dry = test.office
    dry.isDryRun = true
    let heads = try dry.records.heads()
    let person = try dry.addPerson(
      name: "Insp. Hale", role: .inspector, suite: "LEA", id: nil, by: test.coordinator)
    #expect(person.id == PersonID("P02"))
    #expect(try dry.records.heads() == heads)
  }

  @Test func `words of someone unknown are kept apart from the line`() throws {
    let test = try OfficeUnderTest()
    let action = try test.addReport()
    _ = try test.office.act(.send, on: action.rawValue, by: test.coordinator)
    _ = try test.office.act(
      .acknowledge, on: action.rawValue, by: OfficeUnderTest.told("Sgt. Quill"))
    let count = try test.office.records.heads().record.count
    let line = try #require(
      try test.office.records.lines(.record, after: count - 1, limit: 1).first)
    #expect(line.typedBy == PersonID("P01") && line.known == "email" && line.fromSeal != nil)
    #expect(line.received == OfficeUnderTest.day("2026-04-07"))
  }

  @Test func `what is to be received tomorrow is refused`() throws {
    let test = try OfficeUnderTest()
    let action = try test.addReport()
    _ = try test.office.act(.send, on: action.rawValue, by: test.coordinator)
    #expect(throws: OfficeRefusal.self) {
      try test.office.act(
        .acknowledge, on: action.rawValue,
        by: OfficeUnderTest.told("Sgt. Quill", on: "2026-04-08"))
    }
  }

  @Test func `the last coordinator cannot go`() throws {
    let test = try OfficeUnderTest()
    #expect(throws: OfficeRefusal.self) {
      try test.office.endPerson("P01", on: nil, by: test.coordinator)
    }
    _ = try test.office.addPerson(
      name: "Second", role: .coordinator, suite: nil, id: "P09", by: test.coordinator)
    let ended = try test.office.endPerson("P01", on: nil, by: test.coordinator)
    #expect(ended.endedOn == OfficeUnderTest.day("2026-04-07"))
  }

  @Test func `with two coordinators somebody must say who acts`() throws {
    let test = try OfficeUnderTest()
    _ = try test.office.people(by: Desk(person: nil))
    _ = try test.office.addPerson(
      name: "Second", role: .coordinator, suite: nil, id: "P09", by: test.coordinator)
    #expect(throws: OfficeRefusal.self) { try test.office.people(by: Desk(person: nil)) }
  }

  @Test func `a suspended visitor reads nothing more`() throws {
    let test = try OfficeUnderTest()
    _ = try test.office.visitors(by: Desk(person: "V01"))
    _ = try test.office.suspend("V01", from: nil, by: test.coordinator)
    #expect(throws: OfficeRefusal.self) { try test.office.visitors(by: Desk(person: "V01")) }
  }

  @Test func `only evidence resolves`() throws {
    let test = try OfficeUnderTest()
    let action = try test.addReport().rawValue
    let office = test.office
    _ = try office.act(.send, on: action, by: test.coordinator)
    _ = try office.act(
      .answer, on: action, note: "mended", by: OfficeUnderTest.told("Sgt. Quill"))
    _ = try office.act(.accept, on: action, by: test.coordinator)
    #expect(throws: OfficeRefusal.self) {
      try office.act(.resolve, on: action, by: test.coordinator)
    }
    _ = try office.act(.check(.fixed), on: action, visit: "VT1", by: test.coordinator)
    #expect(try office.act(.resolve, on: action, by: test.coordinator).state == .resolved)
  }
}
