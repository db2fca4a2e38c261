import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A window that ended without a report` {
  private func lines(_ monday: String, _ events: [WindowEvent] = []) -> [TodayLine] {
    MorningUnderTest(windows: [MorningUnderTest.window(monday, ["V01", "V02"], events)])
      .lines(.windowsWithoutReport)
  }

  @Test func `is told with whom to ask`() {
    // The week ended on Sunday 5 April; on Tuesday at ten its day of grace is over.
    let line = lines("2026-03-30", [WindowEvent(event: "arranged")]).first
    #expect(line?.sentence == "LEA, week of 30 March 2026: no report from V01 and V02.")
    #expect(line?.command == "icv rota not-made LEA-2026-03-30 --reason …")
    #expect(line?.urgency == .soon && lines("2026-03-23").first?.urgency == .today)
  }

  @Test func `is none once it is known what became of it, nor while the week runs`() {
    #expect(lines("2026-03-30", [WindowEvent(event: "done", visit: Reference("V1"))]).isEmpty)
    #expect(lines("2026-03-30", [WindowEvent(event: "not_made", reason: "illness")]).isEmpty)
    #expect(lines("2026-04-06").isEmpty)
  }
}
