import CodeBoard
import Scheme
import Testing

@Suite struct `Levels of the Quality Assurance Framework` {
  private let criteria = [
    QAFCriterion(
      version: "A", level: .codeCompliant, reference: "1", text: "Vetted, and two of them",
      shownBy: [RequirementCode(rawValue: "C12"), RequirementCode(rawValue: "C24")]),
    QAFCriterion(version: "A", level: .gold, reference: "G1", text: "Outstanding"),
    QAFCriterion(version: "A", level: .silver, reference: "S1", text: "Good"),
    QAFCriterion(version: "B", level: .silver, reference: "S1", text: "Good, anew"),
  ]

  private func board(_ facts: CodeFacts = Sound.facts, _ showings: [Showing] = []) -> QAFBoard {
    QAFBoard(
      "A", criteria, board: Board(facts, showings: showings, on: Sound.today),
      showings: showings)
  }

  private func told(_ kind: Showing.Kind, _ reference: String, version: String = "A") -> Showing {
    Showing(
      .criterion(version: version, reference: reference), kind, day: Sound.today,
      author: Sound.author, text: "Told")
  }

  @Test func `a level counts its own criteria and those below it`() {
    let board = board(Sound.facts, [told(.declared, "S1")])
    #expect(board.levels.map(\.level) == [.codeCompliant, .silver, .gold])
    #expect(board.levels.map { "\($0.shown) of \($0.of)" } == ["1 of 1", "2 of 2", "2 of 3"])
    #expect(board.levels.map(\.isReached) == [true, true, false])
  }

  @Test func `a criterion that names requirements stands as they do`() throws {
    #expect(board().lines[0].standing == .met)
    var facts = Sound.facts
    facts.people.wentUnvetted = 1
    let line = try #require(board(facts).lines.first)
    #expect(line.standing == .gap && line.shownBy == "C12 is gap")
  }

  @Test func `evidence of its own outweighs what it names`() {
    var facts = Sound.facts
    facts.people.wentUnvetted = 1
    #expect(board(facts, [told(.evidence, "1")]).lines[0].standing == .evidence)
  }

  @Test func `what was shown of another version shows nothing of this one`() {
    let board = board(Sound.facts, [told(.declared, "S1", version: "B")])
    #expect(board.lines.first { $0.criterion.reference == "S1" }?.standing == .notShown)
  }

  @Test func `the version taken in last is the one in use`() {
    #expect(QAFBoard.latestVersion(of: criteria) == "B")
    #expect(QAFBoard.latestVersion(of: []) == nil)
  }
}
