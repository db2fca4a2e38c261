import Actions
import Findings
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A promise that was broken` {
  private func lines(looked check: CheckResult, on day: String) -> [TodayLine] {
    var answer = ActionEvent(
      .answer, at: Instant(day: MorningUnderTest.day("2026-04-01"), secondsUTC: 36_000),
      note: "By Thursday")
    answer.until = MorningUnderTest.day("2026-04-02")
    var test = MorningUnderTest()
    var action = test.action(after: [(.send, "2026-03-31")])
    action.add(answer)
    for (deed, day) in [(Deed.accept, "2026-04-01"), (.check(check), day)] {
      action.add(
        ActionEvent(deed, at: Instant(day: MorningUnderTest.day(day), secondsUTC: 39_600)))
    }
    test.actions = [action]
    return test.lines(.brokenPromises)
  }

  @Test func `is one that visitors found not kept after its day`() {
    let line = lines(looked: .notFixed, on: "2026-04-04").first
    #expect(line?.day == MorningUnderTest.day("2026-04-02") && line?.urgency == .today)
  }

  @Test func `is none that was kept, or that nobody could look at`() {
    #expect(lines(looked: .fixed, on: "2026-04-04").isEmpty)
    #expect(lines(looked: .couldNotCheck, on: "2026-04-04").isEmpty)
  }
}
