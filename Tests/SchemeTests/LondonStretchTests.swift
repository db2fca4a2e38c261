import Scheme
import Testing

@Suite struct `A stretch of London hours` {
  private func night(_ day: String) throws -> LondonStretch {
    LondonStretch(
      on: try #require(CalendarDay(day)), from: try #require(TimeOfDay("22:00")),
      clockMinutes: 480)
  }

  @Test func `has the minutes its clock times say on an ordinary night`() throws {
    #expect(try night("2026-06-06").minutes == 480)
  }

  @Test func `is an hour shorter when clocks go forward, and skips what they skip`() throws {
    let stretch = try night("2026-03-28")
    #expect(stretch.minutes == 420)
    #expect(LondonTime.text(stretch.moment(179)).contains("T00:59:00Z"))
    #expect(LondonTime.text(stretch.moment(180)).contains("T02:00:00+01:00"))
  }

  @Test func `is an hour longer when clocks go back, and tells the two hours apart`() throws {
    let stretch = try night("2026-10-24")
    #expect(stretch.minutes == 540)
    #expect(LondonTime.text(stretch.moment(210)).contains("T01:30:00+01:00"))
    #expect(LondonTime.text(stretch.moment(270)).contains("T01:30:00Z"))
  }

  @Test func `leaves no minute between one and the next on any day of a year`() throws {
    let bands = [("06:00", 360), ("12:00", 360), ("18:00", 240), ("22:00", 180), ("01:00", 300)]
    var day = try #require(CalendarDay("2026-01-01"))
    for _ in 0..<365 {
      var end: Instant?
      for (start, length) in bands {
        let time = try #require(TimeOfDay(start))
        let on = start == "01:00" ? day.adding(days: 1) : day
        let stretch = LondonStretch(on: on, from: time, clockMinutes: length)
        if let end, start != "01:00" { #expect(stretch.begins == end) }
        end = stretch.moment(stretch.minutes)
      }
      day = day.adding(days: 1)
    }
  }
}
