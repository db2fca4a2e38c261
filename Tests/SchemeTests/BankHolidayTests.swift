import Scheme
import Testing

@Suite struct `Bank holidays` {
  /// As published by the government for England and Wales.
  static let published: [Int: String] = [
    2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  ]

  @Test(arguments: published.keys.sorted())
  func `a year's bank holidays are those published`(year: Int) throws {
    let expected = try #require(Self.published[year]).split(separator: " ").map { "\(year)-\($0)" }
    #expect(BankHolidays.days(in: year).map(\.description) == expected)
    let working = WorkingDays()
    for day in BankHolidays.days(in: year) { #expect(!working.isWorkingDay(day)) }
  }

  /// Easter Sundays as the Book of Common Prayer and the Royal Observatory list them.
  @Test(arguments: [
    (1818, "1818-03-22"), (1943, "1943-04-25"), (1961, "1961-04-02"), (2000, "2000-04-23"),
    (2008, "2008-03-23"), (2011, "2011-04-24"), (2038, "2038-04-25"), (2285, "2285-03-22"),
  ])
  func `Easter is found, from the earliest to the latest`(year: Int, text: String) {
    #expect(BankHolidays.easterSunday(in: year).description == text)
  }

  @Test func `every year to come has eight, none on a weekend, and the table agrees`() {
    let none = WorkingDays(exceptions: [])
    for year in 2024...2110 {
      let days = BankHolidays.days(in: year, exceptions: [])
      #expect(days.count == 8)
      for day in days {
        #expect(!day.weekday.isWeekend)
        #expect(none.isBankHoliday(day))
      }
    }
  }

  @Test func `a holiday proclaimed later is added and a moved one taken away`() throws {
    let added = try #require(HolidayException("+2027-06-11"))
    let moved = try #require(HolidayException("-2027-05-31"))
    let days = WorkingDays(exceptions: [added, moved])
    #expect(!days.isWorkingDay(try #require(CalendarDay("2027-06-11"))))
    #expect(days.isWorkingDay(try #require(CalendarDay("2027-05-31"))))
    #expect(added.description == "+2027-06-11")
    #expect(HolidayException("2027-06-11") == nil)
  }
}

@Suite struct `Working days` {
  @Test(arguments: [
    // Over Easter 2026: Thursday 2 April, then Good Friday, weekend, Easter Monday.
    ("2026-04-02", 1, "2026-04-07"), ("2026-04-02", 2, "2026-04-08"),
    // Over Christmas 2027, a Saturday: Monday 27 and Tuesday 28 are holidays.
    ("2027-12-24", 1, "2027-12-29"), ("2027-12-24", 10, "2028-01-12"),
    // From a Saturday the first working day is Monday.
    ("2026-06-13", 1, "2026-06-15"), ("2026-06-13", 0, "2026-06-15"),
    // Back over a weekend.
    ("2026-06-15", -1, "2026-06-12"), ("2026-06-14", -2, "2026-06-11"),
  ])
  func `so many working days later is the day an office would say`(
    from: String, count: Int, expected: String
  ) throws {
    let found = WorkingDays().day(count, workingDaysAfter: try #require(CalendarDay(from)))
    #expect(found.description == expected)
  }

  @Test func `counting is the opposite of adding, from any day`() throws {
    let days = WorkingDays()
    let first = try #require(CalendarDay("2025-12-01"))
    for offset in 0..<120 {
      let start = first.adding(days: offset)
      for count in 1...25 {
        let end = days.day(count, workingDaysAfter: start)
        #expect(days.count(after: start, through: end) == count)
        #expect(days.count(after: end, through: start) == -count)
      }
    }
  }

  @Test func `counting by one sum is the same as looking at every day`() throws {
    let first = try #require(CalendarDay("2026-12-01"))
    // A holiday on a weekend, one that stands anyway, one taken away that never stood, and one
    // both added and taken away.
    let exceptions: [HolidayException] = try [
      .alsoHoliday(#require(CalendarDay("2027-01-05"))),
      .alsoHoliday(#require(CalendarDay("2027-01-09"))),
      .alsoHoliday(#require(CalendarDay("2027-03-26"))),
      .notHoliday(#require(CalendarDay("2027-01-01"))),
      .notHoliday(#require(CalendarDay("2027-01-12"))),
      .alsoHoliday(#require(CalendarDay("2027-02-02"))),
      .notHoliday(#require(CalendarDay("2027-02-02"))),
      .alsoHoliday(#require(CalendarDay("2027-01-05"))),
    ]
    let days = WorkingDays(exceptions: exceptions)
    for start in stride(from: 0, to: 150, by: 7) {
      for length in 1...60 {
        let (from, to) = (first.adding(days: start), first.adding(days: start + length))
        let seen = (1...length).count { days.isWorkingDay(from.adding(days: $0)) }
        #expect(days.count(after: from, through: to) == seen)
      }
    }
  }

  @Test func `days outside the table of years are counted one by one`() throws {
    let days = WorkingDays()
    let (from, to) = (CalendarDay(number: -40_000), CalendarDay(number: -39_986))
    #expect(days.count(after: from, through: to) == 10)
  }
}
