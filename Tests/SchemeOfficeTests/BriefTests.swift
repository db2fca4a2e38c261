import Actions
import Findings
import Foundation
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `The brief of a suite` {
  let desk = Desk(person: "P01")

  private func withAnAcceptedMatter() throws -> OfficeUnderTest {
    let test = try OfficeUnderTest()
    let action = try test.found("ONE", on: "2026-04-06", words: "Bell in cell 7 is silent.")
    try test.accept(action, on: "2026-04-10")
    return test.on("2026-04-13")
  }

  @Test func `two schemes with one past and different rotas give the same bytes`() throws {
    let (quiet, busy) = (try withAnAcceptedMatter(), try withAnAcceptedMatter())
    let windows: [Entry] = (0..<3).flatMap { number -> [Entry] in
      let week = VisitWeek(holding: OfficeUnderTest.day("2026-04-13")).adding(weeks: number)
      let id = WindowID("LEA-\(week.monday)")
      return [
        .window(id, suite: SuiteCode("LEA"), week: week),
        .windowPair(id, [VisitorID("V01"), VisitorID("V02")]),
      ]
    }
    try busy.office.perform(.importAllotment, by: desk, home: .office) { _ in Decision((), windows)
    }
    _ = try busy.office.markArranged("LEA-2026-04-13", by: desk)
    for suite in ["LEA", "NUN"] {
      let papers = try [quiet, busy].map { BriefWords.text(try $0.office.brief(suite, by: desk)) }
      #expect(papers[0] == papers[1])
      let packs = try [quiet, busy].map { try $0.office.packForVisit(suite, by: desk).pack.json() }
      #expect(packs[0] == packs[1])
    }
  }

  @Test func `a suite where nothing waits has a brief all the same`() throws {
    let text = BriefWords.text(try withAnAcceptedMatter().office.brief("NUN", by: desk))
    #expect(text.contains("Nothing waits to be looked at again."))
    #expect(text.contains("at all times"))
  }

  @Test func `the pack carries the questions of the brief`() throws {
    let test = try withAnAcceptedMatter()
    let brief = try test.office.brief("LEA", by: desk).brief
    let pack = try test.office.packForVisit("LEA", by: desk).pack
    #expect(pack.matters.map(\.name) == brief.questions.map(\.text))
    #expect(pack.matters.map(\.id) == ["A-ONE"])
  }

  @Test func `visitors of the suite and the office may read it, nobody else`() throws {
    let test = try withAnAcceptedMatter()
    for role in Role.allCases {
      let may = [.coordinator, .deputy, .visitor].contains(role)
      let refused = (try? test.office.brief("LEA", by: OfficeUnderTest.desk(role))) == nil
      #expect(refused == !may, "\(role)")
    }
  }

  private func report(_ answers: [String: String]) throws -> AnswersFile {
    let bench = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("bench/visit.json")
    var text = try String(contentsOf: bench, encoding: .utf8)
    for (from, to) in [("V07", "V01"), ("V04", "V02"), ("2026-05-09", "2026-04-12")] {
      text = text.replacingOccurrences(of: from, with: to)
    }
    var file = try AnswersFile(json: Data(text.utf8))
    for (name, value) in answers {
      file.answers = NestedSearch.setting(
        ["matters", name], to: .text(value), in: file.answers)
    }
    return file
  }

  @Test func `a report answers about a matter and about a recommendation`() throws {
    let test = try withAnAcceptedMatter()
    let table =
      "inspection,published_on,kind,text,theme\nMade up,2022-02-09,cause of concern,T.,CARE\n"
    let asked = try test.office.importRecommendations(Array(table.utf8), by: desk).added[0]
    #expect(try test.office.brief("NUN", by: desk).brief.recommendations.count == 1)
    let told = try test.office.submit(
      report([
        "matters_fixed": "A-ONE", "matters_not_fixed": asked.reference.rawValue,
        "matters_not_fixed_what": "As before.",
      ]), by: desk)
    #expect(told.checked.count == 2)
    #expect(try test.office.action("A-ONE", by: desk).action.cleanChecks.count == 1)
    let seen = try test.office.recommendation(asked.reference.rawValue, by: desk)
    #expect(seen.histories.first?.seen.map(\.deed) == [.seen(.notFixed)])
    #expect(seen.histories.first?.seen.first?.visit == told.reference)
  }

  @Test func `what was closed after the brief was printed does not stop the report`() throws {
    let test = try withAnAcceptedMatter()
    try test.resolve(Reference("A-ONE"), on: "2026-04-13")
    let told = try test.on("2026-04-14").office.submit(
      report(["matters_fixed": "A-ONE"]), by: desk)
    #expect(told.checked.isEmpty)
  }

  @Test func `a matter that nobody was asked about is refused`() throws {
    let test = try withAnAcceptedMatter()
    #expect(throws: OfficeRefusal.self) {
      _ = try test.office.submit(report(["matters_fixed": "A-NONE"]), by: desk)
    }
  }
}
