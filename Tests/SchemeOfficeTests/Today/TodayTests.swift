import Actions
import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `The page of the day` {
  @Test func `has every rule once, each with its sentence`() {
    let own: Set<TodayRuleName> = [
      .ownWindows, .ownReports, .ownTerrorismVisits, .ownMatters,
    ]
    #expect(Set(TodayRule.all.map(\.name)) == Set(TodayRuleName.allCases).subtracting(own))
    #expect(TodayRule.all.count == Set(TodayRule.all.map(\.name)).count)
    for rule in TodayRule.all { #expect(rule.statement.hasSuffix(".")) }
  }

  @Test func `has the most pressing first, and every line a command`() throws {
    let test = try OfficeUnderTest()
    let action = try test.addReport().rawValue
    _ = try test.office.act(.send, on: action, by: test.coordinator)
    let seen = try test.office.today(drafts: [], by: test.coordinator)
    #expect(seen.lines == seen.lines.sorted())
    #expect(seen.lines.map(\.urgency) == seen.lines.map(\.urgency).sorted())
    #expect(seen.lines.allSatisfy { $0.command.hasPrefix("icv ") && $0.sentence.hasSuffix(".") })
    #expect(seen.lines.first?.rule == .weeksWithoutPair, "nobody was allotted yet")
  }

  @Test func `left unread for two weeks, what got worse stands before what did not`() {
    var test = MorningUnderTest(windows: MorningUnderTest.paired(but: "2026-04-27"))
    test.visitors = [MorningUnderTest.visitor(vetted: "2026-05-01", term: "2026-06-01")]
    let before = TodayRule.all.flatMap { $0.lines(test.morning) }
    test.today = MorningUnderTest.day("2026-04-21")
    test.windows = MorningUnderTest.paired(but: "2026-04-27")
    let after = TodayRule.all.flatMap { $0.lines(test.morning) }.sorted()
    func urgency(_ line: TodayLine, in lines: [TodayLine]) -> TodayLine.Urgency? {
      lines.first { $0.rule == line.rule && $0.about == line.about }?.urgency
    }
    let worse = after.map { line in urgency(line, in: before).map { line.urgency < $0 } ?? true }
    let lastWorse = after.indices.last { worse[$0] } ?? 0
    for index in after.indices.prefix(lastWorse) where !worse[index] {
      #expect(after[index].urgency <= after[lastWorse].urgency)
    }
    #expect(worse.contains(true))
  }

  @Test func `of a report is over once it was read, and that is in the office's log`() throws {
    let test = try OfficeUnderTest()
    try test.addSubmitted("VR1")
    func unread() throws -> [String] {
      try test.office.today(drafts: [], by: test.coordinator).lines
        .filter { $0.rule == .reportsToRead }.map(\.about)
    }
    #expect(try unread() == ["VR1"])
    let heads = try test.office.records.heads()
    #expect(throws: OfficeRefusal.self) {
      try test.office.markRead(["VR1"], by: OfficeUnderTest.desk(.visitor))
    }
    _ = try test.office.markRead(["vr1"], by: test.coordinator)
    #expect(try unread().isEmpty)
    let after = try test.office.records.heads()
    #expect(after.record == heads.record && after.office.count == heads.office.count + 1)
  }

  @Test func `of a visitor has what is theirs and nothing else`() throws {
    let test = try OfficeUnderTest()
    _ = try test.office.importAllotment(
      Array("suite,week,visitors\nLEA,06/04/2026,V01;V02\nNUN,13/04/2026,V02;V01\n".utf8),
      by: test.coordinator)
    let action = try test.addReport().rawValue
    _ = try test.office.act(.send, on: action, by: test.coordinator)
    let own = try test.office.today(drafts: [], by: Desk(person: "V01"))
    #expect(own.lines.map(\.rule) == [.ownWindows, .ownWindows, .ownMatters])
    #expect(own.lines.map(\.command).first == "icv rota arranged LEA-2026-04-06")
    let partner = try test.office.today(drafts: [], by: Desk(person: "V02"))
    #expect(partner.lines.map(\.rule) == [.ownWindows, .ownWindows], "V02 made no such visit")
  }

  @Test(arguments: Role.allCases.filter { !$0.isPolice && $0 != .visitor })
  func `tells each role only what it may read in full`(role: Role) throws {
    let test = try OfficeUnderTest()
    _ = try test.addReport("9", restricted: true)
    let desk = OfficeUnderTest.desk(role)
    do {
      let lines = try test.office.today(drafts: [], by: desk).lines
      for line in lines {
        let rule = try #require(TodayRule.all.first { $0.name == line.rule })
        #expect(Disclosure.may(role, read: rule.reads))
      }
    } catch OfficeRefusal.mayNotRead {
      #expect(!TodayRule.all.contains { Disclosure.may(role, read: $0.reads) })
    }
  }
}

extension OfficeUnderTest {
  /// A report that was handed in, without a concern.
  func addSubmitted(_ name: String) throws {
    let visit = Reference(name)
    var row = VisitRow(
      reference: name, suite: "LEA", date: Self.day("2026-04-06"), mode: .inPerson, outcome: .made)
    row.visitors = 2
    let entries: [Entry] = [
      .formText(digest: "d1", form: "visit-report", version: "2026.1", text: "form"),
      .visit(visit, suite: SuiteCode("LEA"), source: .report, content: name),
      .visitFigures(row),
      .report(
        SubmittedReport(
          visit: visit, form: "visit-report", version: "2026.1", formDigest: "d1", answers: [])),
    ]
    try office.perform(.submitReport, by: coordinator, home: .record) { _ in
      Decision((), about: name, entries)
    }
  }
}
