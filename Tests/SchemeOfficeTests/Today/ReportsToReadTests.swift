import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A report to be read` {
  private func line(handedIn day: String) -> TodayLine? {
    MorningUnderTest(unread: [
      UnreadReport(
        visit: Reference("V-1"), suite: MorningUnderTest.leamington,
        day: MorningUnderTest.day(day), handedInAt: Instant(day: MorningUnderTest.day(day)))
    ]).lines(.reportsToRead).first
  }

  @Test func `is told with the command that shows it`() {
    #expect(line(handedIn: "2026-04-06")?.command == "icv visit show V-1")
  }

  @Test func `presses once it lay for more than a week`() {
    #expect(line(handedIn: "2026-03-31")?.urgency == .soon)
    #expect(line(handedIn: "2026-03-30")?.urgency == .today)
  }
}
