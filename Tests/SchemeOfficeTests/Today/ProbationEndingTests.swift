import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Probation` {
  private func line(_ day: String?) -> TodayLine? {
    MorningUnderTest(visitors: [MorningUnderTest.visitor(probation: day)])
      .lines(.probationEnding).first
  }

  @Test func `that ends is a decision to take`() {
    #expect(line("2026-04-20")?.command == "icv visitor change V01 probation_until \"\"")
    #expect(line("2026-04-01")?.urgency == .today)
  }

  @Test func `that is over or far off is none`() {
    #expect(line(nil) == nil && line("2026-09-30") == nil)
  }
}
