import ActionPapers
import Actions
import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Papers that travel` {
  private let test: OfficeUnderTest

  init() throws { test = try OfficeUnderTest() }

  @Test func `a suite's sheet holds what was sent to it and nothing restricted`() throws {
    let sent = try test.addReport("1")
    _ = try test.addReport("2")
    _ = try test.addReport("3", restricted: true)
    _ = try test.office.act(.send, on: sent.rawValue, by: test.coordinator)
    let sheet = try test.office.custodySheet(for: "LEA", by: test.coordinator)
    #expect(sheet.theirs.map(\.reference) == [sent])
    #expect(sheet.html.contains("what was said") && !sheet.html.contains("V01"))
    #expect(try test.office.custodySheet(for: "NUN", by: test.coordinator).theirs.isEmpty)
  }

  @Test func `words that the screen withheld stay off it until they are cleared`() throws {
    let sent = try test.addReport("1")
    _ = try test.office.act(.send, on: sent.rawValue, by: test.coordinator)
    let visit = Reference("VT1")
    try test.office.perform(.submitReport, by: test.coordinator, home: .record) { _ in
      Decision((), [.withheld(visit, path: "/data/what", screenedAs: "name")])
    }
    let masked = try test.office.custodySheet(for: "LEA", by: test.coordinator).html
    #expect(!masked.contains("what was said"))
    try test.office.perform(.clearWithheldText, by: test.coordinator, home: .record) { _ in
      Decision((), [.cleared(visit, path: "/data/what")])
    }
    let clear = try test.office.custodySheet(for: "LEA", by: test.coordinator).html
    #expect(clear.contains("what was said"))
  }

  @Test func `that a sheet left the office is in its log`() throws {
    _ = try test.office.custodySheet(for: "LEA", by: test.coordinator)
    let heads = try test.office.records.heads()
    let line = try test.office.records.lines(.office, after: heads.office.count - 1, limit: 1)
    #expect(line.first?.duty == Duty.makeActionSheet.rawValue && line.first?.subject == "LEA")
  }

  @Test func `each visitor reads what became of their own`() throws {
    let sent = try test.addReport("1")
    _ = try test.office.act(.send, on: sent.rawValue, by: test.coordinator)
    let papers = try test.office.visitorPapers(for: [], by: test.coordinator)
    #expect(papers.map(\.visitor.rawValue).sorted() == ["V01", "V02"])
    let own = papers.first { $0.visitor == VisitorID("V01") }?.paper
    let other = papers.first { $0.visitor == VisitorID("V02") }?.paper
    #expect(own?.matters.map(\.fate) == [.asked] && other?.matters.isEmpty == true)
  }

  @Test func `a call after a hard visit is the coordinator's alone`() throws {
    _ = try test.addReport("1")
    let own = Desk(person: "V01")
    let call = try test.office.askWellbeingCall(after: "VT1", by: own)
    #expect(call.dueOn == OfficeUnderTest.day("2026-04-09") && call.visitor == VisitorID("V01"))
    #expect(try test.office.askWellbeingCall(after: "VT1", by: own).call == call.call)
    #expect(try test.office.wellbeingCalls(by: test.coordinator).map(\.call) == [call.call])
    #expect(try test.office.wellbeingCalls(by: Desk(person: "V02")).isEmpty)
    for role in [Role.deputy, .chair, .commissioner] {
      #expect(throws: OfficeRefusal.self) {
        try test.office.wellbeingCalls(by: OfficeUnderTest.desk(role))
      }
    }
    _ = try test.office.recordWellbeingCall(call.call, by: test.coordinator)
    #expect(try test.office.wellbeingCalls(by: test.coordinator).isEmpty)
    #expect(throws: OfficeRefusal.self) {
      try test.office.recordWellbeingCall(call.call, by: test.coordinator)
    }
  }

  @Test func `a call cannot be asked for by one who was not there`() throws {
    _ = try test.addReport("1")
    #expect(throws: OfficeRefusal.self) {
      try test.office.askWellbeingCall(after: "VT1", by: Desk(person: "V02"))
    }
  }
}
