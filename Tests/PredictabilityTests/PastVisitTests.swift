import Moments
import Predictability
import Testing

@Suite struct `A past visit` {
  @Test func `knows its suite and its cell`() {
    #expect(PastVisit(suite: 1, cell: Cell(day: 3, band: 2)).cell.day == 3)
  }
}
