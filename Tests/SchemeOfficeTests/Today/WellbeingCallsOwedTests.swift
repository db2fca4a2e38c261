import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Calls owed after a hard visit` {
  private func lines(today: String) -> [TodayLine] {
    var test = MorningUnderTest()
    test.today = MorningUnderTest.day(today)
    test.visitors = [MorningUnderTest.visitor()]
    test.calls = [
      KeptWellbeingCall(
        call: "K-1", visitor: VisitorID("V01"), visit: Reference("V1"),
        askedAt: Instant(day: MorningUnderTest.day("2026-04-07"), secondsUTC: 9 * 3600),
        askedLine: 9, doneOn: nil)
    ]
    return test.lines(.wellbeingCallsOwed)
  }

  @Test(arguments: [
    ("2026-04-08", TodayLine.Urgency.soon), ("2026-04-09", .today), ("2026-04-10", .atOnce),
  ])
  func `press more as their two working days run out`(today: String, urgency: TodayLine.Urgency) {
    #expect(lines(today: today).map(\.urgency) == [urgency])
  }

  @Test func `name the visitor and the command`() {
    let line = lines(today: "2026-04-08").first
    #expect(line?.sentence.contains("Asha Brown (V01)") == true)
    #expect(line?.command == "icv visitor wellbeing list")
  }

  @Test func `there is none where nobody asked`() {
    #expect(MorningUnderTest().lines(.wellbeingCallsOwed).isEmpty)
  }
}
