import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A Terrorism Act visit` {
  private let under: TACTUnderTest
  private var records: any Records { under.office.records }
  private static let today = OfficeUnderTest.day("2026-04-07")

  init() throws { under = try TACTUnderTest() }

  @Test func `is made by those assigned unless others are named, often in one detention`() throws {
    let notice = try under.notice()
    #expect(under.refusal { try under.visited(notice) } == .whoWent(Reference(notice)))
    _ = try under.visited(notice, on: "2026-04-06", by: ["V02", "V03"])
    _ = try under.assign(notice)
    _ = try under.visited(notice)
    let detention = try #require(try records.tactDetentions().first)
    #expect(
      detention.visits.map(\.made.visitors) == [
        [VisitorID("V02"), VisitorID("V03")], [VisitorID("V01"), VisitorID("V02")],
      ])
    #expect(detention.waiting == nil && detention.state == .reportsToSend)
    #expect(try records.verify().holds)
  }

  @Test func `stands in no list, count or log of other visits`() throws {
    let counts = try records.visitsOnRecord(at: SuiteCode("LEA"))
    let made = try under.visit()
    let days = OfficeUnderTest.day("2026-01-01")...Self.today
    #expect(try under.office.visits(nil, suite: nil, limit: 9, by: under.coordinator).isEmpty)
    var rows = 0
    try records.figures(days) { _ in rows += 1 }
    #expect(rows == 0)
    #expect(try records.visitsOnRecord(at: SuiteCode("LEA")) == counts)
    #expect(try records.unreadReports(since: days.lowerBound).isEmpty)
    #expect(try under.office.overview(by: under.coordinator).visits.isEmpty)
    #expect(throws: OfficeRefusal.self) {
      try under.office.visit(made.visit, by: under.coordinator)
    }
    let lines = try records.lines(.record, after: 0, limit: 100)
    #expect(lines.last?.subject == made.visit && !lines.contains { $0.subject == made.notice })
  }

  @Test func `leaves the window of its pair in that week as it was`() throws {
    _ = try under.office.importAllotment(
      Array("suite,week,visitors\nLEA,06/04/2026,V01;V02\n".utf8), by: under.coordinator)
    _ = try under.visit()
    let monday = OfficeUnderTest.day("2026-04-06")
    #expect(try records.windows(monday...monday).first?.events.isEmpty == true)
  }

  @Test(arguments: ["2026-04-05", "2026-04-08"])
  func `before the notice or still to come is refused`(day: String) throws {
    let notice = try under.notice()
    _ = try under.assign(notice)
    #expect(throws: OfficeRefusal.self) { try under.visited(notice, on: day) }
    #expect(try records.tactDetentions().first?.visits.isEmpty == true)
  }

  @Test func `has a report, and two who made it`() throws {
    let notice = try under.notice()
    _ = try under.assign(notice)
    #expect(under.refusal { try under.visited(notice, report: " \n") } == .noReport)
    #expect(throws: OfficeRefusal.self) { try under.visited(notice, by: ["V01"]) }
  }

  @Test func `is recorded by one who made it, and by no other visitor`() throws {
    let notice = try under.notice()
    _ = try under.assign(notice)
    #expect(throws: OfficeRefusal.self) { try under.visited(notice, desk: Desk(person: "V03")) }
    _ = try under.visited(notice, desk: Desk(person: "V01"))
  }

  @Test func `by somebody without accreditation is written down, and said to be so`() throws {
    let told = try under.visited(try under.notice(), by: ["V01", "V04"])
    #expect(told.unaccredited == [VisitorID("V04")])
    let named = try under.visited(
      try under.notice(), by: ["V01", "V02"], report: "Spoke to Mr Hamid Karim, custody 44/12")
    #expect(!named.mayIdentify.isEmpty)
  }

  @Test func `has a report for those who made it, the coordinator and the Commissioner`() throws {
    let made = try under.visit()
    func reads(_ desk: Desk) -> Bool {
      do {
        let seen = try under.office.tact(made.visit, by: desk)
        return seen.visits.first?.made.report == "Seen and well"
      } catch { return false }
    }
    for role in Role.allCases where role != .visitor {
      let may = role == .coordinator || role == .commissioner
      #expect(reads(OfficeUnderTest.desk(role)) == may, "\(role)")
    }
    #expect(reads(Desk(person: "V01")) && reads(Desk(person: "V02")))
    #expect(!reads(Desk(person: "V03")), "trained, and not theirs")
    _ = try under.office.changeSettings(
      ["restricted_readers": OfficeUnderTest.id(.deputy)], from: nil, by: under.coordinator)
    #expect(reads(OfficeUnderTest.desk(.deputy)), "once named")
    try under.change("V01") { $0.tactTrained = false }
    #expect(!reads(Desk(person: "V01")), "theirs, and no longer trained")
  }

  @Test func `shows a deputy who is not named that it was made, without its report`() throws {
    let made = try under.visit()
    let seen = try under.office.tact(made.notice, by: OfficeUnderTest.desk(.deputy))
    #expect(seen.detentions.first?.visits.map(\.made.reference.rawValue) == [made.visit])
    #expect(seen.detentions.first?.visits.first?.made.report == nil)
    let listed = try under.office.tact(by: under.coordinator).detentions.flatMap(\.visits)
    #expect(listed.count == 1 && listed.allSatisfy { $0.made.report == nil }, "a list tells none")
  }

  @Test func `read by others than those who made it leaves a line in the office's log`() throws {
    let made = try under.visit()
    let before = try records.heads()
    _ = try under.office.tact(made.visit, by: Desk(person: "V01"))
    #expect(try records.heads() == before)
    _ = try under.office.tact(made.notice, by: under.coordinator)
    let after = try records.heads()
    #expect(after.record == before.record && after.office.count == before.office.count + 1)
    let line = try records.lines(.office, after: before.office.count, limit: 1).first
    #expect(line?.duty == Duty.readTACTReport.rawValue && line?.subject == made.visit)
  }

  @Test func `is closed only once its report went to both`() throws {
    let made = try under.visit()
    for receiver in TACTDispatch.Receiver.allCases {
      let refusal = under.refusal { try under.close(made.notice) }
      guard case .reportsToSend(let visits) = refusal else {
        Issue.record("closed with a report to send to \(receiver)")
        return
      }
      #expect(visits.map(\.made.reference.rawValue) == [made.visit])
      try under.send(made.visit, to: [receiver])
    }
    #expect(try under.close(made.notice).state == .closed)
    let lines = try under.office.today(drafts: [], by: under.coordinator).lines
    #expect(!lines.contains { $0.about == made.notice || $0.about == made.visit })
  }

  @Test func `that never was needs a reason`() throws {
    let notice = try under.notice()
    #expect(under.refusal { try under.close(notice) } == .noVisitNoReason(Reference(notice)))
    #expect(try under.close(notice, reason: "Released at once").state == .closed)
    #expect(
      under.refusal { try under.close(notice, reason: "Again") }
        == .closed(Reference(notice), since: Self.today))
  }

  @Test func `is not sent before it was made, nor to one on a day twice, nor where it is none`()
    throws
  {
    let made = try under.visit()
    let before = Self.today.adding(days: -1)
    #expect(
      under.refusal { try under.send(made.visit, on: before.description) }
        == .sentBeforeVisit(before, visit: Self.today))
    try under.send(made.visit, to: [.reviewer])
    #expect(throws: OfficeRefusal.self) { try under.send(made.visit, to: [.reviewer]) }
    #expect(throws: OfficeRefusal.self) { try under.send(made.visit, on: "2026-04-08") }
    _ = try under.test.addReport("7")
    #expect(under.refusal { try under.send("VT7") } == .unknownVisit("VT7"))
  }
}
