import Actions
import Findings
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A matter that is overdue` {
  private func lines(
    _ severity: Severity, sent day: String, _ more: [(Deed, String)] = []
  ) -> [TodayLine] {
    var test = MorningUnderTest()
    test.actions = [
      test.action(severity: severity, targets: .usual, after: [(.send, day)] + more)
    ]
    return test.lines(.overdueActions)
  }

  @Test func `is told with what it is late for and whose turn it is`() {
    // Two working days from Monday 30 March: Wednesday 1 April.
    let line = lines(.significant, sent: "2026-03-30").first
    #expect(line?.urgency == .atOnce && line?.command == "icv action clock A1")
    #expect(
      line?.sentence.contains("late to answer, asked for by 1 April 2026; the police's turn")
        == true)
  }

  @Test func `is none while its time runs, nor once it was answered in time`() {
    #expect(lines(.routine, sent: "2026-03-30").isEmpty)
    #expect(lines(.significant, sent: "2026-03-30", [(.answer, "2026-03-31")]).isEmpty)
  }
}
