import Foundation
import Scheme
import Testing

@Suite struct `London time` {
  @Test func `every hour from 1997 to 2040 agrees with the zone tables`() throws {
    // A machine without zone tables has nothing to compare with.
    guard let zone = TimeZone(identifier: "Europe/London") else { return }
    let first = Instant(day: try #require(CalendarDay("1997-01-01")))
    let last = Instant(day: try #require(CalendarDay("2041-01-01")))
    var wrong: [Instant] = []
    var instant = first
    while instant < last {
      let date = Date(timeIntervalSince1970: Double(instant.milliseconds / 1000))
      if zone.secondsFromGMT(for: date) != LondonTime.offsetMinutes(at: instant) * 60 {
        wrong.append(instant)
      }
      instant = instant.adding(seconds: 3600)
    }
    #expect(wrong.isEmpty)
  }

  @Test func `every day begins at its midnight, with both clock changes`() throws {
    let midnight = try #require(TimeOfDay("00:00"))
    let first = try #require(CalendarDay("2024-01-01"))
    for number in first.number..<first.number + 3 * 366 {
      let day = CalendarDay(number: number)
      #expect([LondonTime.start(of: day)] == LondonTime.instants(of: midnight, on: day))
    }
  }

  @Test func `an hour that occurs twice has two moments and one left out has none`() throws {
    let october = try #require(CalendarDay("2026-10-25"))
    let march = try #require(CalendarDay("2026-03-29"))
    let half = try #require(TimeOfDay("01:30"))
    #expect(
      LondonTime.instants(of: half, on: october).map(\.description) == [
        "2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z",
      ])
    #expect(LondonTime.instants(of: half, on: march).isEmpty)
  }

  @Test func `a visit from half past eleven to ten past one as the clocks go back is timed right`()
    throws
  {
    let saturday = try #require(CalendarDay("2026-10-24"))
    let arrived = LondonTime.instant(of: try #require(TimeOfDay("23:30")), on: saturday)
    let left = LondonTime.instant(
      of: try #require(TimeOfDay("01:10")), on: saturday, notBefore: arrived)
    #expect(arrived.minutes(until: left) == 100)
    // Admitted in the hour's second run: ten past one is then the second one too.
    let second = try #require(Instant("2026-10-25T01:05:00Z"))
    let later = LondonTime.instant(
      of: try #require(TimeOfDay("01:10")), on: saturday.adding(days: 1), notBefore: second)
    #expect(second.minutes(until: later) == 5)
  }

  @Test(arguments: [
    "2026-04-06T09:30:00.000Z", "1969-12-31T23:59:59.999Z", "2026-10-25T01:30:00.000Z",
  ])
  func `an instant is read back as it was written`(text: String) throws {
    let instant = try #require(Instant(text))
    #expect(instant.description == text)
    #expect(Instant(LondonTime.text(instant)).map { $0.minutes(until: instant) } == 0)
  }
}
