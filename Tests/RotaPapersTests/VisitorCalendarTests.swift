import Scheme
import Testing

@testable import RotaPapers

@Suite struct `A visitor's calendar` {
  @Test func `says volunteering from Monday to Sunday and nothing that tells`() {
    let lines = Fixtures.calendar("2026-04-08")
    #expect(lines.contains("DTSTART;VALUE=DATE:20260406"))
    #expect(lines.contains("DTEND;VALUE=DATE:20260413"))
    #expect(lines.contains("SUMMARY:Volunteering"))
    #expect(lines.contains("CLASS:PRIVATE") && lines.contains("TRANSP:TRANSPARENT"))
    #expect(lines.contains("UID:9J2KQ0") && lines.contains("DTSTAMP:20260401T090000Z"))
    #expect(!lines.contains { $0.hasPrefix("DESCRIPTION") || $0.hasPrefix("LOCATION") })
    let all = lines.joined().lowercased()
    for word in ["icv", "custody", "visit", "suite", "leamington", "police"] {
      #expect(!all.contains(word), "\(word)")
    }
  }

  @Test func `names suite and partner once the visitor asked for them`() {
    let lines = Fixtures.calendar("2026-04-06", details: Fixtures.leamington)
    #expect(lines.contains("SUMMARY:Volunteering\\, Leamington"))
    #expect(lines.contains("DESCRIPTION:With Ben Book."))
  }

  @Test func `keeps a drawn hour out of what others see as busy`() {
    let period = ArrivalPeriod(day: Fixtures.day("2026-06-10"), start: Fixtures.time("19:15"))
    let lines = Fixtures.calendar("2026-06-08", arrival: period)
    #expect(lines.contains("DTSTART;TZID=Europe/London:20260610T191500"))
    #expect(lines.contains("DTEND;TZID=Europe/London:20260610T211500"))
    #expect(lines.contains("TRANSP:TRANSPARENT") && lines.contains("SUMMARY:Volunteering"))
  }

  @Test func `a night visit is on the date that London's clock shows`() {
    let period = ArrivalPeriod(day: Fixtures.day("2026-12-09"), start: Fixtures.time("02:30"))
    let lines = Fixtures.calendar("2026-12-07", arrival: period)
    #expect(lines.contains("DTSTART;TZID=Europe/London:20261210T023000"))
    let late = ArrivalPeriod(day: Fixtures.day("2026-12-09"), start: Fixtures.time("06:00"))
    #expect(
      Fixtures.calendar("2026-12-07", arrival: late)
        .contains("DTSTART;TZID=Europe/London:20261209T060000"))
  }

  /// The hour from 01:00 to 02:00 occurs twice on 25 October 2026, and not at all on 29 March.
  @Test(arguments: [
    ("2026-10-24", "00:30", "TZID=Europe/London:20261025T003000", ":20261025T013000Z"),
    ("2026-10-24", "01:30", "TZID=Europe/London:20261025T013000", "London:20261025T023000"),
    ("2026-10-24", "02:00", "TZID=Europe/London:20261025T020000", "London:20261025T040000"),
    ("2026-03-28", "00:30", "TZID=Europe/London:20260329T003000", "London:20260329T033000"),
    ("2026-03-28", "01:30", "TZID=Europe/London:20260329T020000", "London:20260329T040000"),
    ("2026-03-28", "23:30", "TZID=Europe/London:20260328T233000", "London:20260329T023000"),
  ])
  func `two hours stay two hours when the clocks change`(
    day: String, start: String, from: String, to: String
  ) throws {
    let period = ArrivalPeriod(day: Fixtures.day(day), start: Fixtures.time(start))
    #expect(period.start.minutes(until: period.end) == 120)
    let lines = Fixtures.calendar(day, arrival: period)
    let begin = try #require(lines.last { $0.hasPrefix("DTSTART") })
    let end = try #require(lines.last { $0.hasPrefix("DTEND") })
    #expect(begin.hasSuffix(from))
    #expect(end.hasSuffix(to))
  }

  @Test func `carries London's clock by the rule and not by dates`() {
    let lines = Fixtures.calendar("2026-04-06")
    #expect(lines.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))
    #expect(lines.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))
    #expect(Fixtures.day("1996-03-31").weekday == .sunday)
    #expect(Fixtures.day("1996-10-27").weekday == .sunday)
  }

  @Test func `folds at 75 octets, cuts no character and escapes what would end a line`() {
    let name = "Siân; \"Jones\", \\ O’Neill\nEND:VEVENT\r\nX" + String(repeating: "é", count: 90)
    let written = CalendarLine("SUMMARY", text: name).written
    let lines = written.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.dropLast().allSatisfy { $0.utf8.count <= 75 } && lines.count > 3)
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix(" ") })
    let whole = written.replacing("\r\n ", with: "")
    #expect(whole.hasPrefix("SUMMARY:Siân\\; \"Jones\"\\, \\\\ O’Neill\\nEND:VEVENT\\nXé"))
    #expect(whole.filter { $0 == "é" }.count == 90)
    #expect(CalendarLine("A", text: "b\u{0}\u{7}c").written == "A:bc\r\n")
  }
}
