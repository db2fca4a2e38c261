import Moments
import Testing

@Suite struct `Cells` {
  @Test func `stand in the order of time`() {
    #expect([Cell(day: 1, band: 0), Cell(day: 0, band: 3)].min() == Cell(day: 0, band: 3))
  }
}
