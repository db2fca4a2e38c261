import Findings
import Foundation
import Scheme
import Testing

/// Visits played through the report by hand-written scripts, which JavaRosa plays too.
@Suite struct VisitWalkTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let scripts = [
    "abandoned", "allegation", "girl-with-interpreter", "nobody-held", "spoken-to-no-concern",
    "sum-does-not-agree",
  ]

  /// The form after a script's answers, on the morning after the visit.
  private func played(_ script: String) throws -> FilledForm {
    let file = Self.folder.appending(path: "../../forms/visit-report/2026.1.yaml").standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let form = try #require(FormReading.read(text: text, file: "2026.1.yaml").definition)
    let at = try #require(Instant("2026-05-04T09:00:00Z"))
    var filled = FilledForm(FormPlan(form), at: at, zone: .utc)
    let steps = try String(
      contentsOf: Self.folder.appending(path: "Scripts/\(script).script"), encoding: .utf8)
    for line in steps.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields[0] == "set" else { continue }
      if fields[1].contains("detainee[2]"), filled.instanceCount(of: "/data/detainee") < 2 {
        let isAdded = filled.addInstance(of: "/data/detainee")
        #expect(isAdded)
      }
      _ = filled.answer(fields[1], with: fields[2])
    }
    return filled
  }

  private func figures(_ script: String) throws -> VisitRow {
    try FiguresOfAReport(try played(script)).row(ReportFiling(reference: script))
  }

  @Test(arguments: scripts)
  func `each visit can be finished`(script: String) throws {
    var filled = try played(script)
    let failure = filled.validate()
    #expect(failure == nil)
  }

  @Test func `someone spoken to with no concern takes at most twelve questions`() throws {
    var filled = try played("spoken-to-no-concern")
    let asked = filled.walk().filter {
      $0.event == .question && $0.path.hasPrefix("/data/detainee[1]") && $0.question.kind != .note
    }
    #expect((1...12).contains(asked.count), "\(asked.map(\.path))")
    #expect(filled.concerns.map(\.theme) == [.praise])
    #expect(!filled.standing(at: "/data/detainee[1]/custody_number").isRelevant)
  }

  @Test func `a delay for anything but danger is a concern of access`() throws {
    let concerns = try played("abandoned").concerns
    #expect(concerns.map(\.theme) == [.access])
    #expect(concerns.map(\.severity) == [.significant])
    let dangerous = try played("girl-with-interpreter").concerns
    #expect(!dangerous.contains { $0.theme == .access })
  }

  @Test func `what was put right before leaving is settled, and the rest is not`() throws {
    let concerns = try played("girl-with-interpreter").concerns.filter { $0.theme != .praise }
    #expect(concerns.map(\.theme) == [.appropriateAdult, .interpreter, .interpreter])
    #expect(concerns.map(\.isSettled) == [false, true, false])
  }

  @Test func `an allegation and self-harm call for a word at once, with when and with whom`() throws
  {
    let filled = try played("allegation")
    #expect(filled.tellNow.map(\.toldWhom) == ["custody_sergeant", "scheme_on_call"])
    let restricted = filled.concerns.filter { $0.theme == .complaint || $0.theme == .reprisal }
    #expect(restricted.map(\.severity) == [.serious, .serious])
  }

  @Test func `every visit reconciles with the number held`() throws {
    for script in Self.scripts where script != "abandoned" {
      let counts = try figures(script).counts
      let people = VisitCount.allCases.filter { ![.inCustody, .children, .offered].contains($0) }
      let sum = people.compactMap { counts[$0] }.reduce(0, +)
      #expect(sum == counts[.inCustody], "\(script)")
    }
    #expect(try figures("abandoned").counts.isEmpty)
    #expect(try figures("sum-does-not-agree").counts[.notRecorded] == 2)
    #expect(try figures("nobody-held").counts[.offered] == 0)
  }
}
