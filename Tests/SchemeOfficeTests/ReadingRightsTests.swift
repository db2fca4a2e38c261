import Actions
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Who may read what` {
  @Test func `a restricted matter is read only by those named, and the log says so`() throws {
    let test = try OfficeUnderTest()
    let action = try test.addReport("9", restricted: true)
    let office = test.office
    #expect(try office.concerns(by: test.coordinator).concerns.isEmpty)
    #expect(try office.concerns(by: test.coordinator).restricted == 1)
    #expect(throws: OfficeRefusal.self) { try office.concern("CT9", by: test.coordinator) }
    #expect(throws: OfficeRefusal.self) {
      try office.action(action.rawValue, by: test.coordinator)
    }
    #expect(throws: OfficeRefusal.self) {
      try office.act(.send, on: action.rawValue, by: test.coordinator)
    }
    _ = try office.changeSettings(
      ["restricted_readers": "P01"], from: nil, by: test.coordinator)
    let before = try office.records.heads()
    #expect(try office.concern("CT9", by: test.coordinator).0.words == "what was said")
    let after = try office.records.heads()
    #expect(after.office.count == before.office.count + 1 && after.record == before.record)
    let line = try #require(
      try office.records.lines(.office, after: before.office.count, limit: 1).first)
    #expect(line.duty == Duty.readRestricted.rawValue && line.subject == "CT9")
  }

  @Test func `a dry run does not read a restricted matter unseen`() throws {
    let test = try OfficeUnderTest()
    _ = try test.addReport("9", restricted: true)
    _ = try test.office.changeSettings(
      ["restricted_readers": "P01"], from: nil, by: test.coordinator)
    var dry = test.office
    dry.isDryRun = true
    let before = try dry.records.heads()
    _ = try dry.concern("CT9", by: test.coordinator)
    #expect(try dry.records.heads() != before)
  }

  @Test func `visitors read their own visits and where actions stand`() throws {
    let test = try OfficeUnderTest()
    let action = try test.addReport()
    _ = try test.office.act(.send, on: action.rawValue, note: "please", by: test.coordinator)
    let (own, other) = (Desk(person: "V01"), Desk(person: "V02"))
    #expect(try test.office.visits(nil, suite: nil, limit: 10, by: own).count == 1)
    #expect(try test.office.visits(nil, suite: nil, limit: 10, by: other).isEmpty)
    #expect(throws: OfficeRefusal.self) { try test.office.visit("VT1", by: other) }
    #expect(try test.office.concern("CT1", by: own).0.words == "what was said")
    let seen = try test.office.action(action.rawValue, by: own)
    #expect(seen.statusOnly && seen.action.state == .open)
    #expect(seen.action.events.allSatisfy { $0.note == nil })
  }

  @Test func `visitors read of each other only what they share`() throws {
    let test = try OfficeUnderTest()
    let seen = try test.office.visitors(by: Desk(person: "V01"))
    #expect(seen.map(\.visitor.id.rawValue) == ["V01"])
    #expect(throws: OfficeRefusal.self) {
      try test.office.visitor("V02", by: Desk(person: "V01"))
    }
    let allotment = "suite,week,visitors\nLEA,13/04/2026,V01;V02\n"
    _ = try test.office.importAllotment(Array(allotment.utf8), by: test.coordinator)
    let partner = try test.office.visitor("V02", by: Desk(person: "V01"))
    #expect(!partner.showsRecord && partner.visitor.phone == "01926 555 0101")
    #expect(partner.visitor.vettedUntil == nil)
  }

  @Test(arguments: Role.allCases.filter { !$0.isPolice })
  func `each list follows the table of who reads what`(role: Role) throws {
    let test = try OfficeUnderTest()
    _ = try test.addReport()
    let desk = OfficeUnderTest.desk(role)
    func reads(_ read: () throws -> Void) -> Bool {
      do {
        try read()
        return true
      } catch { return false }
    }
    let office = test.office
    #expect(
      reads { _ = try office.settings(by: desk) } == Disclosure.may(role, read: .settings))
    #expect(
      reads { _ = try office.logLines(.office, after: 0, limit: 1, by: desk) }
        == Disclosure.may(role, read: .officeLog))
    #expect(
      reads { _ = try office.logLines(.record, after: 0, limit: 1, by: desk) }
        == Disclosure.may(role, read: .recordLog))
    #expect(
      reads { _ = try office.overview(by: desk) } == Disclosure.may(role, read: .statistics))
    let week = OfficeUnderTest.day("2026-04-06")
    #expect(
      reads { _ = try office.windows(week...week, by: desk) }
        == (Disclosure.reach(of: .window, for: role) != .nothing))
  }
}
