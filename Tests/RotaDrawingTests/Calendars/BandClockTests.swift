import Scheme
import Testing

@testable import RotaDrawing

@Suite struct `Two hours to arrive in` {
  @Test func `end with their band at last, on every day and in both odd nights`() {
    for (day, minutes) in [
      (day(2026, 3, 27), 480), (day(2026, 3, 28), 420), (day(2026, 10, 24), 540),
      (day(2026, 10, 25), 480),
    ] {
      #expect(BandClock.minutes(.night, on: day) == minutes)
      let last = WindowMoment(
        day: day, band: .night, minutes: BandClock.starts(.night, on: day) - 1)
      #expect(LondonTime.wall(at: last.arrival.upperBound).time == DayBand.early.start)
      let first = WindowMoment(day: day, band: .night, minutes: 0)
      #expect(LondonTime.text(first.arrival.lowerBound).contains("T22:00:00"))
      #expect(first.arrival.lowerBound.minutes(until: first.arrival.upperBound) == 120)
    }
  }

  @Test func `in the night the clocks go forward pass over the hour that is left out`() {
    let moment = WindowMoment(day: day(2026, 3, 28), band: .night, minutes: 150)
    #expect(LondonTime.text(moment.arrival.lowerBound) == "2026-03-29T00:30:00Z")
    #expect(LondonTime.text(moment.arrival.upperBound) == "2026-03-29T03:30:00+01:00")
  }

  @Test func `in the night the clocks go back are told apart by their offset`() {
    let once = WindowMoment(day: day(2026, 10, 24), band: .night, minutes: 200)
    let twice = WindowMoment(day: day(2026, 10, 24), band: .night, minutes: 260)
    #expect(LondonTime.text(once.arrival.lowerBound) == "2026-10-25T01:20:00+01:00")
    #expect(LondonTime.text(twice.arrival.lowerBound) == "2026-10-25T01:20:00Z")
  }

  @Test func `belong to the day on which the band begins`() {
    let moment = WindowMoment(day: day(2026, 5, 3), band: .night, minutes: 300)
    #expect(LondonTime.day(at: moment.arrival.lowerBound) == day(2026, 5, 4))
    #expect(moment.day.week == day(2026, 4, 27).week)
  }
}
