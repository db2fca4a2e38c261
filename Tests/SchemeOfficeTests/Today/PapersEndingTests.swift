import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Vetting and pass` {
  private func urgencies(vetted: String?, pass: String? = "2029-01-01") -> [TodayLine.Urgency] {
    MorningUnderTest(visitors: [MorningUnderTest.visitor(vetted: vetted, pass: pass)])
      .lines(.papersEnding).map(\.urgency)
  }

  @Test func `press the nearer they end`() {
    #expect(urgencies(vetted: "2026-04-06") == [.today])
    #expect(urgencies(vetted: "2026-04-21") == [.soon])
    #expect(urgencies(vetted: "2026-06-06") == [.whenYouCan])
    #expect(urgencies(vetted: nil, pass: nil) == [.today, .today])
  }

  @Test func `are not told while they hold for more than sixty days`() {
    #expect(urgencies(vetted: "2026-06-07").isEmpty)
  }

  @Test func `of somebody who left are nobody's worry`() {
    var gone = MorningUnderTest.visitor(vetted: "2026-04-06")
    gone.standing = .ended(on: MorningUnderTest.day("2026-04-01"))
    #expect(MorningUnderTest(visitors: [gone]).lines(.papersEnding).isEmpty)
  }
}
