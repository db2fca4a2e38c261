import CodeBoard
import Scheme
import Testing

@Suite struct `How a requirement stands` {
  private func line(
    _ code: String, _ facts: CodeFacts = Sound.facts, _ showings: [Showing] = [],
    on day: CalendarDay = Sound.today
  ) throws -> BoardLine {
    try #require(Board(facts, showings: showings, on: day)[RequirementCode(rawValue: code)])
  }

  private var unvetted: CodeFacts {
    var facts = Sound.facts
    facts.people.wentUnvetted = 1
    return facts
  }

  @Test func `what only paper shows is not shown before somebody says so`() throws {
    let line = try line("C07")
    #expect(line.standing == .notShown && line.day == nil)
    #expect(line.shownBy == "wanted: both papers of the latest round")
  }

  @Test func `the latest word stands, and the others are its history`() throws {
    let declared = Sound.told(.declared, "C07", "On the shelf")
    let gap = Sound.told(.gap, "C07", "Out of date", until: "2026-09-01")
    #expect(try line("C07", showings: [declared]).standing == .declared)
    let line = try line("C07", showings: [declared, gap])
    #expect(line.standing == .gap && line.until == Sound.day("2026-09-01"))
    #expect(line.showings == [gap, declared] && line.author == Sound.author)
  }

  private func line(_ code: String, showings: [Showing]) throws -> BoardLine {
    try line(code, Sound.facts, showings)
  }

  @Test func `a declaration holds to its last day and no longer`() throws {
    let told = [Sound.told(.declared, "C07", until: "2026-07-06")]
    #expect(try line("C07", Sound.facts, told).standing == .declared)
    let later = try line("C07", Sound.facts, told, on: Sound.today.adding(days: 1))
    #expect(later.standing == .notShown && later.shownBy.contains("held until 6 July 2026"))
  }

  @Test func `a gap stays open beyond the day by which it should be closed`() throws {
    let told = [Sound.told(.gap, "C07", until: "2026-05-06")]
    #expect(try line("C07", Sound.facts, told).standing == .gap)
  }

  @Test func `what the records count cannot be declared away`() throws {
    let line = try line("C12", unvetted, [Sound.told(.declared, "C12")])
    #expect(line.standing == .gap && line.shownBy.hasPrefix("1 of 12 visitors"))
  }

  @Test func `a counted gap takes its day and words from whoever plans to close it`() throws {
    let told = Sound.told(.gap, "C12", "Renewal is under way", until: "2026-08-01")
    let line = try line("C12", unvetted, [told])
    #expect(line.standing == .gap && line.until == Sound.day("2026-08-01"))
    #expect(line.shownBy.hasSuffix("; Renewal is under way"))
  }

  @Test func `whoever runs the scheme may see a gap where the records see none`() throws {
    #expect(try line("C12", showings: [Sound.told(.gap, "C12")]).standing == .gap)
  }

  @Test func `where the records are silent, evidence may speak`() throws {
    var facts = Sound.facts
    facts.papers.yearPublished = nil
    #expect(try line("C60", facts).standing == .notShown)
    var told = Sound.told(.evidence, "C60")
    told.document = EvidenceDocument(title: "Annual report, on the website")
    let line = try line("C60", facts, [told])
    #expect(line.standing == .evidence)
    #expect(line.shownBy == "Annual report, on the website: As told")
  }

  @Test func `a form that lost a question shows a gap, and names the form`() throws {
    var facts = Sound.facts
    facts.forms[0].codes.remove("C70")
    let line = try line("C70", facts)
    #expect(line.standing == .gap && line.shownBy == "no question for it on visit-report 2026.1")
    #expect(try self.line("C67", facts).standing == .met)
  }

  @Test func `a picture is known by its bytes and not by its name`() {
    #expect(FileKind(of: Array("%PDF-1.7".utf8)) == .pdf)
    #expect(FileKind(of: [0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
    #expect(FileKind(of: Array("<svg onload=x>".utf8)) == .other)
    #expect(FileKind(of: []) == .other)
  }
}
