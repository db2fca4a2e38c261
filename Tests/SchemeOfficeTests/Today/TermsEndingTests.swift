import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A term` {
  private func line(_ term: String?) -> TodayLine? {
    MorningUnderTest(visitors: [MorningUnderTest.visitor(term: term)]).lines(.termsEnding).first
  }

  @Test func `that ends within sixty days is told, and one that ended is told first`() {
    #expect(line("2026-05-31")?.urgency == .whenYouCan)
    #expect(line("2026-04-06")?.urgency == .today)
  }

  @Test func `that ends later, or never, is not`() {
    #expect(line("2026-06-30") == nil && line(nil) == nil)
  }
}
