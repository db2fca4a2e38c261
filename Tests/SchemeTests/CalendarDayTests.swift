import Foundation
import Scheme
import Testing

@Suite struct `Calendar days` {
  @Test func `every day from 1900 to 2200 agrees with the Gregorian calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let first = try #require(CalendarDay("1900-01-01"))
    let last = try #require(CalendarDay("2200-12-31"))
    var wrong: [CalendarDay] = []
    for number in first.number...last.number {
      let day = CalendarDay(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let known = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let (year, month, dayOfMonth) = day.parts
      // Foundation numbers Sunday 1; ISO 8601 numbers Monday 1.
      let weekday = (day.weekday.rawValue % 7) + 1
      if known.year != year || known.month != month || known.day != dayOfMonth
        || known.weekday != weekday || CalendarDay(day.description) != day
      {
        wrong.append(day)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "1900-02-29", "", "x"])
  func `a day the calendar has not is no day`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `a month after 31 January is the last day of February`() throws {
    let day = try #require(CalendarDay("2028-01-31"))
    #expect(day.adding(months: 1).description == "2028-02-29")
    #expect(day.adding(months: -11).description == "2027-02-28")
  }

  @Test func `a visit week runs from Monday to Sunday`() throws {
    let week = VisitWeek(holding: try #require(CalendarDay("2026-04-12")))
    #expect(week.description == "2026-04-06")
    #expect(week.sunday.description == "2026-04-12")
    #expect(VisitWeek(monday: week.sunday) == nil)
  }
}
