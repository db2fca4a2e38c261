import ActionPapers
import Actions
import Findings
import Scheme
import Testing

@Suite struct `What a sheet asks for by the clocks` {
  private func wishes(_ allowance: Allowance, asOf moment: String) -> [SheetWish] {
    let action = Action(
      reference: Reference(rawValue: "A-1"), concern: Fixture.concern(),
      terms: Terms(
        raisedAt: Fixture.at("2026-04-08 18:00"), goesAt: nil,
        allowed: [.answer: GradedAllowance([2: allowance])]),
      kept: [Fixture.event(.send, "2026-04-09 10:00")], asOf: Fixture.at(moment))
    return SheetWish.wishes(of: action.clocks(WorkingDays()))
  }

  @Test func `a day is asked for where the force agreed to none`() {
    let wish = wishes(Allowance(10, .workingDays), asOf: "2026-04-20 10:00").first
    #expect(wish?.text == "an answer is asked for by Thursday 23 April 2026")
  }

  @Test func `a day is due where the force agreed, and was due once it is over`() {
    let agreed = Allowance(10, .workingDays, agreedOn: Fixture.day("2026-03-01"))
    #expect(
      wishes(agreed, asOf: "2026-04-24 09:00").first?.text
        == "an answer was due by Thursday 23 April 2026")
  }

  @Test func `an hour is told where hours are counted`() {
    let wish = wishes(Allowance(24, .hours), asOf: "2026-04-09 12:00").first
    #expect(wish?.text == "an answer is asked for by 10:00 on Friday 10 April 2026")
  }
}
