import Actions
import Findings
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A step that is proposed` {
  private func notFixed(_ severity: Severity) -> MorningUnderTest {
    var test = MorningUnderTest()
    test.actions = [
      test.action(
        severity: severity,
        after: [
          (.send, "2026-04-01"), (.answer, "2026-04-02"), (.accept, "2026-04-02"),
          (.check(.notFixed), "2026-04-03"),
        ])
    ]
    return test
  }

  @Test(arguments: [(Severity.routine, TodayLine.Urgency.today), (.significant, .atOnce)])
  func `is told with the command that takes it`(
    severity: Severity, urgency: TodayLine.Urgency
  ) {
    let line = notFixed(severity).lines(.stepsProposed).first
    #expect(line?.urgency == urgency)
    #expect(line?.command == "icv action step-up A1 --to inspector --note \"…\"")
    #expect(line?.sentence.contains("with the custody sergeant since 1 April 2026") == true)
  }

  @Test func `is none for a matter that goes its way`() {
    var test = MorningUnderTest()
    test.actions = [test.action(after: [(.send, "2026-04-01")])]
    #expect(test.lines(.stepsProposed).isEmpty)
  }
}
