import CodeBoard
import Foundation
import ReportPapers
import Scheme
import Testing

@Suite struct `How the Code is kept, on paper` {
  private let facts: CodeFacts = {
    var facts = CodeFacts(days: day("2026-04-01")...day("2026-06-28"))
    facts.people.coordinators = 1
    facts.people.went = 12
    facts.people.wentUnvetted = 1
    return facts
  }()

  private func board(_ showings: [Showing] = []) -> Board {
    Board(facts, showings: showings, on: day("2026-07-14"))
  }

  private func told(
    _ kind: Showing.Kind, _ code: String, _ text: String, until: String? = nil,
    file: EvidenceFile? = nil
  ) -> Showing {
    Showing(
      .requirement(RequirementCode(rawValue: code)), kind, day: day("2026-05-01"),
      until: until.map(day), author: PersonID("P01"), text: text,
      document: kind == .evidence ? EvidenceDocument(title: "A & B <plan>", file: file) : nil)
  }

  private func binder(
    _ showings: [Showing], framework: QAFBoard? = nil, files: [String: String] = [:]
  ) -> String {
    CodeBinder(
      board: board(showings), framework: framework, names: [PersonID("P01"): "Ruth Okafor"],
      files: files, scheme: "Warwickshire", isPractice: true, builtOn: day("2026-07-14"),
      recordHead: "4f1e"
    ).html
  }

  private func annual(_ showings: [Showing]) throws -> String {
    var quarter = FixtureQuarter()
    quarter.code = board(showings)
    return try quarter.paper("annual").html
  }

  @Test func `the annual report tells each gap with its day, and no count of people`() throws {
    let html = try annual([told(.gap, "C12", "Renewal is under way", until: "2026-09-01")])
    #expect(html.contains("How the scheme keeps the Code of Practice"))
    #expect(html.contains("C12") && html.contains("1 September 2026"))
    #expect(html.contains("Recruitment and conditions"))
    #expect(!html.contains("1 of 12 visitors") && !html.contains("Renewal is under way"))
  }

  @Test func `a gap for which nobody set a day says so`() throws {
    #expect(try annual([]).contains("no day set"))
  }

  @Test func `what shows a requirement and its day read as one sentence`() {
    let html = binder([])
    #expect(html.contains("Not shown; wanted: the decision"))
    #expect(html.contains("what became of them (28 June 2026)."))
    #expect(!html.contains(". (") && !html.contains(": wanted"))
  }

  @Test func `the binder has every requirement, with its source and what shows it`() {
    let html = binder([told(.declared, "C46", "Said at each induction", until: "2027-04-30")])
    for requirement in Requirement.all {
      #expect(html.contains("<h3>\(requirement.code) "), "\(requirement.code)")
    }
    #expect(html.contains("1 May 2026, Ruth Okafor, declared: Said at each induction"))
    #expect(html.contains("until 30 April 2027") && html.contains("PRACTICE"))
    #expect(html.contains("to be confirmed against the Code of March 2013"))
    #expect(html.contains("1 of 12 visitors went in on a day for which no vetting is on record"))
  }

  @Test func `a picture is shown, a document is handed out, each once and escaped`() {
    let picture = EvidenceFile(digest: String(repeating: "a", count: 64), size: 9, kind: .png)
    let paper = EvidenceFile(digest: String(repeating: "b", count: 64), size: 7, kind: .pdf)
    let html = binder(
      [
        told(.evidence, "C07", "Both", file: picture), told(.evidence, "C08", "", file: picture),
        told(.evidence, "C09", "", file: paper),
      ], files: [picture.digest: "cGljdHVyZQ==", paper.digest: "cGFwZXI="])
    #expect(html.ranges(of: "data:image/png;base64,cGljdHVyZQ==").count == 1)
    #expect(html.ranges(of: "data:application/pdf;base64,cGFwZXI=").count == 1)
    #expect(html.contains("alt=\"A &amp; B &lt;plan&gt;\"") && !html.contains("<plan>"))
    #expect(html.contains("download=\"evidence-bbbbbbbbbbbb\""))
    #expect(html.contains("SHA-256 \(paper.digest)"))
  }

  @Test func `the framework stands in it level by level, with how far each is reached`() {
    let criteria = [
      QAFCriterion(
        version: "2023", level: .codeCompliant, reference: "CC1", text: "Made-up words.",
        shownBy: [RequirementCode(rawValue: "C04")]),
      QAFCriterion(version: "2023", level: .silver, reference: "S1", text: "More of them."),
    ]
    let framework = QAFBoard("2023", criteria, board: board(), showings: [])
    let html = binder([], framework: framework)
    #expect(html.contains("Quality Assurance Framework, version 2023"))
    #expect(html.contains("<td>1</td><td>2</td>"), "silver: 1 of 2 with the level below")
    #expect(html.contains("Met: shown by C04 of the board"))
  }
}
