import Actions
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A draft to be judged` {
  private func draft(goesOn day: String?, _ deeds: [(Deed, String)] = []) -> TodayLine? {
    var test = MorningUnderTest()
    let goesAt = day.map { LondonTime.instant(of: .officeCloses, on: MorningUnderTest.day($0)) }
    test.actions = [test.action(goesAt: goesAt, after: deeds)]
    return test.lines(.draftsToJudge).first
  }

  @Test func `is told with the moment it goes by itself`() {
    let line = draft(goesOn: "2026-04-09")
    #expect(line?.urgency == .soon)
    #expect(line?.sentence.hasSuffix("as written on 9 April 2026 at 17:00.") == true)
  }

  @Test func `presses when it goes today or tomorrow, or waits for a person`() {
    #expect(draft(goesOn: "2026-04-08")?.urgency == .today)
    #expect(draft(goesOn: nil)?.urgency == .today)
    let held = draft(goesOn: "2026-04-09", [(.hold, "2026-04-02")])
    #expect(held?.sentence.contains("does not go by itself") == true)
  }

  @Test func `is none once it went`() {
    #expect(draft(goesOn: "2026-04-06") == nil)
  }
}
