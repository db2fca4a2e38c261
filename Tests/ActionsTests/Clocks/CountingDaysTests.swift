import Actions
import Findings
import Scheme
import Testing

/// Working days, each sum done by hand with a calendar beside it.
///
/// A routine matter has 10 working days to be answered, a significant one 2.
@Suite struct `Working days of a clock` {
  @Test(arguments: cases)
  func `are counted as by hand`(_ one: ClockCase) throws { try one.check() }

  static let cases: [ClockCase] = [
    // Monday 2 March: 3, 4, 5, 6 (4), 9 (5). Left: 10, 11, 12, 13, 16.
    ClockCase(
      "the day it is sent is not counted", ["2026-03-02 10:00 send"], asOf: "2026-03-09 12:00",
      [.answer: "running due 2026-03-16 used 5 left 5"]),
    // 3-6 (4), 9-13 (9), 16-20 (14), 23-27 (19), 30 (20).
    ClockCase(
      "twenty days to put it right", ["2026-03-02 10:00 send"], asOf: "2026-03-02 12:00",
      [.putRight: "running due 2026-03-30 used 0 left 20"]),
    // Saturday 7 March: 9-13 (5), 16-20 (10).
    ClockCase(
      "sent on a Saturday it begins to count on Monday", ["2026-03-07 11:00 send"],
      asOf: "2026-03-07 12:00", [.answer: "running due 2026-03-20 used 0 left 10"]),
    // Friday 6 March, late: 9-13 (5), 16-20 (10). The hour of the sending is nothing to it.
    ClockCase(
      "sent late on a Friday it counts as sent that day", ["2026-03-06 23:30 send"],
      asOf: "2026-03-06 23:59", [.answer: "running due 2026-03-20 used 0 left 10"]),
    // Due at the end of Monday 16 March: 3-6 (4), 9-13 (9), 16 (10).
    ClockCase(
      "an answer in the evening of the last day is in time",
      ["2026-03-02 10:00 send", "2026-03-16 23:30 answer"], asOf: "2026-03-18 09:00",
      [.answer: "met_in_time due 2026-03-16 used 10 left 0"]),
    // The same and a half hour later it is Tuesday 17 March (11).
    ClockCase(
      "an answer after midnight is late",
      ["2026-03-02 10:00 send", "2026-03-17 00:01 answer"], asOf: "2026-03-18 09:00",
      [.answer: "met_late due 2026-03-16 used 11 left -1"]),
    // Sent Friday 6 March, due Friday 20 March; Saturday adds no working day, yet it is too late.
    ClockCase(
      "due on Friday, answered on Saturday is late by no working day",
      ["2026-03-06 09:00 send", "2026-03-21 10:00 answer"], asOf: "2026-03-23 09:00",
      [.answer: "met_late due 2026-03-20 used 10 left 0"]),
    // Monday 23 March is the first working day after Friday 20 March.
    ClockCase(
      "nobody answered", ["2026-03-06 09:00 send"], asOf: "2026-03-23 09:00",
      [.answer: "overdue due 2026-03-20 used 11 left -1"]),
    // Good Friday 3 April and Easter Monday 6 April fall out: 31 (1), 1 (2), 2 (3), 7 (4), 8 (5),
    // 9 (6), 10 (7), 13 (8), 14 (9), 15 (10).
    ClockCase(
      "over Easter", ["2026-03-30 09:00 send"], asOf: "2026-04-07 09:00",
      [.answer: "running due 2026-04-15 used 4 left 6"]),
    // Maundy Thursday 2 April: 7 (1), 8 (2).
    ClockCase(
      "two days over Easter", graded: .significant, ["2026-04-02 09:00 send"],
      asOf: "2026-04-06 09:00", [.answer: "running due 2026-04-08 used 0 left 2"]),
    // Thursday 30 April: Friday 1 May (1), Monday 4 May is a holiday, Tuesday 5 May (2).
    ClockCase(
      "over the first Monday of May", graded: .significant, ["2026-04-30 09:00 send"],
      asOf: "2026-05-04 09:00", [.answer: "running due 2026-05-05 used 1 left 1"]),
    // Christmas Day 2027 is a Saturday: Monday 27 and Tuesday 28 stand in for it and for Boxing
    // Day. Thursday 23: Friday 24 (1), Wednesday 29 (2).
    ClockCase(
      "Christmas on a Saturday", graded: .significant, ["2027-12-23 09:00 send"],
      asOf: "2027-12-28 09:00", [.answer: "running due 2027-12-29 used 1 left 1"]),
    // 21 (1), 22, 23, 24 (4), 29 (5), 30, 31 (7); 1 January 2028 is a Saturday and Monday 3 stands
    // in; 4 (8), 5 (9), 6 (10).
    ClockCase(
      "Christmas on a Saturday and New Year's Day too", ["2027-12-20 09:00 send"],
      asOf: "2027-12-31 09:00", [.answer: "running due 2028-01-06 used 7 left 3"]),
    // Christmas Day 2026 is a Friday, Boxing Day a Saturday with Monday 28 for it: 24 (1), 29 (2).
    ClockCase(
      "Christmas on a Friday", graded: .significant, ["2026-12-23 09:00 send"],
      asOf: "2026-12-23 10:00", [.answer: "running due 2026-12-29 used 0 left 2"]),
    // The coronation, Monday 8 May 2023: Friday 5 (1), Tuesday 9 (2).
    ClockCase(
      "a holiday proclaimed once", graded: .significant, ["2023-05-04 09:00 send"],
      asOf: "2023-05-08 09:00", [.answer: "running due 2023-05-09 used 1 left 1"]),
  ]

  /// Friday 12 June: Monday 15 falls out, 16 (1), 17 (2).
  @Test func `a holiday that the scheme was told of falls out`() throws {
    let one = ClockCase(
      "", graded: .significant, ["2026-06-12 09:00 send"], asOf: "2026-06-15 09:00",
      [.answer: "running due 2026-06-17 used 0 left 2"])
    let holiday = try #require(HolidayException("+2026-06-15"))
    try one.check(WorkingDays(exceptions: [holiday]))
  }

  @Test func `a severity without a time has no clock`() throws {
    let action = try Told(severity: .goodPractice, lines: ["2026-03-02 10:00 send"])
      .action(asOf: "2026-03-09 12:00")
    #expect(action.clocks(WorkingDays()).isEmpty)
  }

  @Test func `a draft has no clock`() throws {
    let action = try Told(lines: ["2026-03-02 10:00 hold"]).action(asOf: "2026-03-09 12:00")
    #expect(action.clocks(WorkingDays()).isEmpty)
  }
}
