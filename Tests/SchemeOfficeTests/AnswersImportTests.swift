import Actions
import Findings
import RecordKeeping
import Scheme
import SchemeTables
import Spreadsheets
import Testing
@testable import SchemeOffice

@Suite struct `Answers that come back on a sheet` {
  private let test: OfficeUnderTest
  private let first: Reference
  private let second: Reference

  init() throws {
    test = try OfficeUnderTest()
    first = try test.addReport("1")
    second = try test.addReport("2")
    for action in [first, second] {
      _ = try test.office.act(.send, on: action.rawValue, by: test.coordinator)
    }
  }

  private static let headings = "reference,answer,reply_kind,promised_by,answered_by,answered_on\n"

  private func take(_ rows: String...) throws -> AnswersImported {
    try test.office.importAnswers(
      Array((Self.headings + rows.joined(separator: "\n") + "\n").utf8), by: .fromMail,
      desk: test.coordinator)
  }

  private func kept(_ action: Reference) throws -> Action {
    try test.office.action(action.rawValue, by: test.coordinator).action
  }

  private func row(_ action: Reference, _ words: String = "Done", who: String = "Insp. Hale")
    -> String
  {
    "\(action),\(words),reminder,,\(who),07/04/2026"
  }

  @Test func `each is recorded as that of the one who gave it, a line each`() throws {
    let before = try test.office.records.heads().record.count
    let told = try take(row(first), row(second, who: "Sgt Moore"))
    #expect(told.taken == [first, second])
    #expect(try test.office.records.heads().record.count == before + 2)
    let events = [try kept(first), try kept(second)].compactMap(\.events.last)
    #expect(events.map(\.by?.from) == ["Insp. Hale", "Sgt Moore"])
    #expect(events.allSatisfy { $0.deed == .answer && $0.reply == .reminder })
    #expect(try test.office.records.verify().holds)
  }

  @Test func `one who is known is recorded as that person`() throws {
    _ = try take(row(first, who: OfficeUnderTest.id(.custody)))
    #expect(try kept(first).events.last?.by?.role == .custody)
  }

  @Test func `the same file twice does no harm`() throws {
    _ = try take(row(first))
    let heads = try test.office.records.heads()
    let told = try take(row(first))
    #expect(told.taken.isEmpty && told.standing == 1)
    #expect(try test.office.records.heads() == heads)
  }

  @Test func `one fault keeps all of it out`() throws {
    let heads = try test.office.records.heads()
    let faults = try faults { try take(row(first), row(Reference("ATNONE"))) }
    #expect(faults.map(\.line) == [3])
    #expect(try test.office.records.heads() == heads)
  }

  @Test func `what was answered meanwhile is refused with what happened`() throws {
    _ = try test.office.act(
      .answer, on: first.rawValue, note: "Bell repaired", by: OfficeUnderTest.told("Sgt Moore"))
    let fault = try #require(try faults { try take(row(first)) }.first)
    #expect(fault.what.contains("is answered meanwhile") && fault.what.contains("Sgt Moore"))
    #expect(fault.what.contains("7 April 2026"))
    #expect(fault.remedy.contains("icv action add"))
  }

  @Test func `a draft has not gone to the police`() throws {
    let draft = try test.addReport("3")
    let fault = try #require(try faults { try take(row(draft)) }.first)
    #expect(fault.what.contains("has not gone to the police"))
  }

  @Test func `an answer from before it was asked is refused`() throws {
    let early = "\(first),Done,reminder,,Insp. Hale,06/04/2026"
    let fault = try #require(try faults { try take(early) }.first)
    #expect(fault.what.contains("before what happened last"))
  }

  @Test func `that an action is restricted is not told`() throws {
    let secret = try test.addReport("4", restricted: true)
    let fault = try #require(try faults { try take(row(secret)) }.first)
    #expect(fault.what == "There is no action \(secret).")
  }

  @Test(arguments: [Role.chair, .visitor, .commissioner])
  func `nobody but the office enters them`(role: Role) throws {
    #expect(throws: OfficeRefusal.self) {
      try test.office.importAnswers(
        Array((Self.headings + row(first) + "\n").utf8), by: .fromMail,
        desk: OfficeUnderTest.desk(role))
    }
  }

  @Test func `a dry run stores nothing`() throws {
    var office = test.office
    office.isDryRun = true
    let heads = try office.records.heads()
    let told = try office.importAnswers(
      Array((Self.headings + row(first) + "\n").utf8), by: .fromMail, desk: test.coordinator)
    #expect(told.taken == [first])
    #expect(try office.records.heads() == heads)
  }

  private func faults(
    _ take: () throws -> AnswersImported
  ) throws -> [(line: Int, what: String, remedy: String)] {
    do {
      _ = try take()
      return []
    } catch OfficeRefusal.table(let faults, _) {
      return faults.map { ($0.line, $0.what, $0.remedy) }
    }
  }
}
