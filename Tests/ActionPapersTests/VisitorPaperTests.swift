import ActionPapers
import Actions
import Findings
import Scheme
import Testing

@Suite struct `You said, they did` {
  private func paper(_ matters: [ToldMatter]) -> VisitorPaper {
    VisitorPaper(
      scheme: "Warwickshire", isPractice: false, madeOn: Fixture.day("2026-04-20"),
      visitor: "Amina Example", days: Fixture.day("2026-01-20")...Fixture.day("2026-04-20"),
      suites: [SuiteCode("LEA"): "Leamington"], matters: matters)
  }

  @Test func `tells what became of each thing without what was said`() throws {
    var answer = Fixture.event(.answer, "2026-04-10 10:00", note: "Sgt Hale spoke to the shift")
    answer.reply = .reminder
    let action = Fixture.action([Fixture.event(.send, "2026-04-09 10:00"), answer])
    let matter = try #require(ToldMatter(action.concern, action: action))
    let html = paper([matter]).html
    #expect(html.contains("10 April 2026: the police answered: staff reminded."))
    #expect(html.contains("Leamington, 8 April 2026"))
    #expect(!html.contains("Hale"))
    #expect(paper([matter]).summary == "Of the 1 thing you raised, none is put right so far.")
  }

  @Test func `what was settled on the spot counts as put right`() throws {
    let matter = try #require(ToldMatter(Fixture.concern(settled: true), action: nil))
    #expect(matter.sentence == "It was put right while you were still there.")
    #expect(paper([matter]).summary == "Of the 1 thing you raised, 1 is put right so far.")
  }

  @Test func `what is restricted stands on no paper`() {
    #expect(ToldMatter(Fixture.concern(restricted: true), action: nil) == nil)
    let later = Fixture.action([Fixture.event(.restrict, "2026-04-10 10:00", note: "fear")])
    #expect(ToldMatter(later.concern, action: later) == nil)
  }

  @Test func `says so when there was nothing`() {
    #expect(paper([]).html.contains("You raised nothing in that time."))
  }
}
