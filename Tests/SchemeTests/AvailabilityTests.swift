import Scheme
import Testing

@Suite struct `What a visitor offers` {
  @Test func `is the week's pattern, and nothing while away or outside its days`() throws {
    let pattern = try #require(WeekPattern(digits: String(repeating: "0012", count: 7)))
    func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }
    let offer = Availability(
      visitor: VisitorID("V01"), days: try day("2026-04-06")...day("2026-07-05"),
      pattern: pattern, away: [try day("2026-05-01")...day("2026-05-10")])
    #expect(offer.offer(on: try day("2026-04-06"), .night) == .prefers)
    #expect(offer.offer(on: try day("2026-04-12"), .evening) == .can)
    #expect(offer.offer(on: try day("2026-05-10"), .night) == .cannot)
    #expect(offer.offer(on: try day("2026-07-06"), .night) == .cannot)
  }

  @Test func `is 28 digits and nothing else`() {
    #expect(WeekPattern(digits: String(repeating: "1", count: 27)) == nil)
    #expect(WeekPattern(digits: String(repeating: "1", count: 27) + "3") == nil)
  }
}
