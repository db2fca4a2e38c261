import Scheme
import Testing

@Suite struct `Quarters and years` {
  @Test func `the second quarter of 2026 is April to June and begins scheme year 2026-27`() throws {
    let quarter = try #require(Quarter("2026-Q2"))
    #expect(quarter.name == "April to June 2026")
    #expect(quarter.days.lowerBound.description == "2026-04-01")
    #expect(quarter.days.upperBound.description == "2026-06-30")
    #expect(quarter.schemeYear.description == "2026-27")
    #expect(quarter.schemeYear.quarters.first == quarter)
    #expect(quarter.adding(quarters: 3).description == "2027-Q1")
    #expect(quarter.adding(quarters: 3).schemeYear == quarter.schemeYear)
  }

  @Test func `a year runs from April to March and is named by both`() throws {
    let year = try #require(SchemeYear("2099-00"))
    #expect(year.name == "April 2099 to March 2100")
    #expect(year.days.upperBound.description == "2100-03-31")
    #expect(SchemeYear("2026-28") == nil)
    #expect(SchemeYear("2026-2") == nil)
  }

  @Test(arguments: ["2026-Q5", "2026-Q0", "2026Q2", "2026-q2", "26-Q2", "2026-Q", "2026-Q22"])
  func `what is no quarter is not read as one`(text: String) {
    #expect(Quarter(text) == nil)
  }

  @Test func `every Monday of ten years lies in the weeks of one quarter`() throws {
    var quarter = try #require(Quarter("2024-Q1"))
    var monday = try #require(CalendarDay("2024-01-01"))
    for _ in 0..<40 {
      for week in quarter.weeks {
        #expect(week.monday == monday)
        #expect(quarter.days.contains(week.monday))
        monday = monday.adding(days: 7)
      }
      #expect((12...14).contains(quarter.weeks.count))
      quarter = quarter.adding(quarters: 1)
    }
  }

  @Test func `a month knows its days and its name`() throws {
    let month = try #require(Month("2028-02"))
    #expect(month.lastDay.description == "2028-02-29")
    #expect(month.adding(months: -2).description == "2027-12")
    #expect(month.name == "February")
    #expect(Month("2028-2") == nil)
  }
}
