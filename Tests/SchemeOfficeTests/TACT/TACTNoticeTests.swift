import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A Terrorism Act notice` {
  private let under: TACTUnderTest

  init() throws { under = try TACTUnderTest() }

  @Test func `begins a detention, in the office's log alone`() throws {
    let before = try under.office.records.heads()
    let notice = try under.notice()
    _ = try under.assign(notice)
    let after = try under.office.records.heads()
    #expect(after.record == before.record && after.office.count == before.office.count + 2)
    let detention = try #require(try under.office.records.tactDetentions().first)
    #expect(detention.state == .assigned && detention.notice.toldBy == "Insp. Hale")
    #expect(detention.notice.theirs == "OP-4" && detention.notice.suite == SuiteCode("LEA"))
  }

  @Test func `that is still to come is refused`() {
    #expect(
      under.refusal { try under.notice(at: "2026-04-07T09:00:01Z") }
        == .receivedLater(OfficeUnderTest.now.adding(seconds: 1)))
  }

  @Test func `of a suite nobody knows, or by nobody, is refused`() throws {
    #expect(throws: OfficeRefusal.self) { try under.notice(suite: "XXX") }
    #expect(throws: OfficeRefusal.self) {
      try under.office.receiveTACTNotice(
        at: "LEA", received: OfficeUnderTest.now, toldBy: "  ", theirs: nil,
        by: under.coordinator)
    }
    #expect(try under.office.records.tactDetentions().isEmpty)
  }

  @Test func `is on the page of the day at once, and of those who go once they are sent`() throws {
    func rules(_ desk: Desk) throws -> [TodayRuleName] {
      try under.office.today(drafts: [], by: desk).lines.map(\.rule)
    }
    let notice = try under.notice()
    #expect(try rules(under.coordinator).contains(.terrorismVisitsToMake))
    #expect(try !rules(Desk(person: "V01")).contains(.ownTerrorismVisits))
    _ = try under.assign(notice)
    #expect(try rules(Desk(person: "V01")).contains(.ownTerrorismVisits))
    #expect(try !rules(Desk(person: "V03")).contains(.ownTerrorismVisits))
    _ = try under.visited(notice)
    #expect(try !rules(Desk(person: "V01")).contains(.ownTerrorismVisits))
    #expect(try rules(under.coordinator).contains(.terrorismReportsToSend))
  }

  @Test func `is listed for scheme staff and for trained visitors who go, and for nobody else`()
    throws
  {
    _ = try under.assign(try under.notice())
    func sees(_ desk: Desk) -> Bool {
      do { return try !under.office.tact(by: desk).detentions.isEmpty } catch { return false }
    }
    for role in Role.allCases where role != .visitor {
      let may = role == .coordinator || role == .deputy
      #expect(sees(OfficeUnderTest.desk(role)) == may, "\(role)")
    }
    #expect(sees(Desk(person: "V01")) && !sees(Desk(person: "V03")) && !sees(Desk(person: "V04")))
    try under.change("V01") { $0.tactTrained = false }
    #expect(!sees(Desk(person: "V01")))
  }

  @Test func `calls out those who can go, and says of the trained why they cannot`() throws {
    try under.change("V02") { $0.vettedUntil = OfficeUnderTest.day("2026-04-06") }
    let list = try under.office.callOutList(on: nil, suite: "LEA", by: under.coordinator)
    #expect(list.canGo.map(\.id.rawValue) == ["V01", "V03"])
    #expect(list.trainedButBarred.map(\.visitor.rawValue) == ["V02"])
    let before = try under.office.callOutList(
      on: OfficeUnderTest.day("2026-04-06"), suite: nil, by: under.coordinator)
    #expect(before.canGo.count == 3, "on the last day of the vetting")
    for role in [Role.visitor, .chair, .commissioner] {
      #expect(throws: OfficeRefusal.self) {
        try under.office.callOutList(on: nil, suite: nil, by: OfficeUnderTest.desk(role))
      }
    }
  }
}
