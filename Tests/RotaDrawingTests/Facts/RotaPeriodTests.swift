import RotaDrawing
import Scheme
import Testing

@Suite struct `A period` {
  @Test func `begins with a week`() throws {
    let day = try #require(CalendarDay("2026-04-08"))
    let period = RotaPeriod(first: VisitWeek(holding: day), weeks: 13)
    #expect(period.first.monday.description == "2026-04-06")
  }
}
