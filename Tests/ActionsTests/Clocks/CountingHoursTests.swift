import Actions
import Findings
import Scheme
import Testing

/// Hours round the clock: a serious matter has 12 to be acknowledged and 24 to be answered.
@Suite struct `Hours of a clock` {
  @Test(arguments: cases)
  func `are counted as they really pass`(_ one: ClockCase) throws { try one.check() }

  static let cases: [ClockCase] = [
    // Friday 16:00 and 12 hours is Saturday 04:00, and 24 is Saturday 16:00.
    ClockCase(
      "a weekend stops no hours", graded: .serious, ["2026-03-06 16:00 send"],
      asOf: "2026-03-06 18:00",
      [
        .acknowledge: "running due 2026-03-07 04:00 used 2h left 10h",
        .answer: "running due 2026-03-07 16:00 used 2h left 22h",
      ]),
    // Christmas Eve 18:00 to Christmas Day 18:00.
    ClockCase(
      "nor does Christmas", graded: .serious, ["2026-12-24 18:00 send"], asOf: "2026-12-25 06:30",
      [.answer: "running due 2026-12-25 18:00 used 12h30 left 11h30"]),
    // Clocks go forward on 29 March: 20:00 GMT and 24 hours is 20:00 GMT, which is 21:00 by then.
    ClockCase(
      "clocks go forward", graded: .serious, ["2026-03-28 20:00 send"], asOf: "2026-03-28 21:00",
      [.answer: "running due 2026-03-29 21:00 used 1h left 23h"]),
    // 20:00 to 20:30 the next day looks like 24 and a half hours; one of them never was.
    ClockCase(
      "an answer is not late by an hour that never was", graded: .serious,
      ["2026-03-28 20:00 send", "2026-03-29 20:30 answer"], asOf: "2026-03-30 09:00",
      [.answer: "met_in_time due 2026-03-29 21:00 used 23h30 left 0h30"]),
    // Clocks go back on 25 October: 20:00 BST is 19:00 GMT, and 24 hours later it is 19:00.
    ClockCase(
      "clocks go back", graded: .serious, ["2026-10-24 20:00 send"], asOf: "2026-10-24 21:00",
      [.answer: "running due 2026-10-25 19:00 used 1h left 23h"]),
    // 20:00 to 19:30 the next day looks like 23 and a half; 01:00 to 02:00 was there twice.
    ClockCase(
      "an hour that was there twice counts twice", graded: .serious,
      ["2026-10-24 20:00 send", "2026-10-25 19:30 answer"], asOf: "2026-10-26 09:00",
      [.answer: "met_late due 2026-10-25 19:00 used 24h30 left -0h30"]),
    // 16:00 to 04:00 is 12 hours to the minute.
    ClockCase(
      "the last minute is in time", graded: .serious,
      ["2026-03-06 16:00 send", "2026-03-07 04:00 acknowledge"], asOf: "2026-03-07 05:00",
      [.acknowledge: "met_in_time due 2026-03-07 04:00 used 12h left 0h"]),
    // And one more.
    ClockCase(
      "the minute after it is late", graded: .serious,
      ["2026-03-06 16:00 send", "2026-03-07 04:01 acknowledge"], asOf: "2026-03-07 05:00",
      [.acknowledge: "met_late due 2026-03-07 04:00 used 12h1 left -0h1"]),
    // 16:00 to 19:00.
    ClockCase(
      "an answer acknowledges", graded: .serious,
      ["2026-03-06 16:00 send", "2026-03-06 19:00 answer"],
      asOf: "2026-03-08 09:00",
      [
        .acknowledge: "met_in_time due 2026-03-07 04:00 used 3h left 9h",
        .answer: "met_in_time due 2026-03-07 16:00 used 3h left 21h",
      ]),
    // 16:00 to 17:00 acknowledged; the answer runs to 24 hours and is one over at 17:00.
    ClockCase(
      "to acknowledge is not to answer", graded: .serious,
      ["2026-03-06 16:00 send", "2026-03-06 17:00 acknowledge"], asOf: "2026-03-07 17:00",
      [
        .acknowledge: "met_in_time due 2026-03-07 04:00 used 1h left 11h",
        .answer: "overdue due 2026-03-07 16:00 used 25h left -1h",
      ]),
    // To hand it on is to have seen it: 16:00 to 18:00.
    ClockCase(
      "handing it on acknowledges", graded: .serious,
      ["2026-03-06 16:00 send", "2026-03-06 18:00 hand_on owner=healthcare"],
      asOf: "2026-03-06 20:00",
      [
        .acknowledge: "met_in_time due 2026-03-07 04:00 used 2h left 10h",
        .answer: "running due 2026-03-07 16:00 used 4h left 20h",
      ]),
    // Paused from 18:00 to Monday 09:00: 2 hours used, 22 left, Tuesday 07:00.
    ClockCase(
      "a pause stops hours", graded: .serious,
      ["2026-03-06 16:00 send", "2026-03-06 18:00 pause", "2026-03-09 09:00 resume"],
      asOf: "2026-03-09 10:00",
      [.answer: "running due 2026-03-10 07:00 used 3h left 21h"]),
    // 12:00 to 13:00 GMT is one hour; 23 hours after Sunday 12:00 is Monday 11:00.
    ClockCase(
      "a pause over the change of clocks", graded: .serious,
      ["2026-03-28 12:00 send", "2026-03-28 13:00 pause", "2026-03-29 12:00 resume"],
      asOf: "2026-03-29 12:00",
      [.answer: "running due 2026-03-30 11:00 used 1h left 23h"]),
    // Granted until Sunday 8 March, so until midnight: 17:00 Friday to then is 7 and 48 hours.
    ClockCase(
      "a day granted for hours ends with the day", graded: .serious,
      ["2026-03-06 16:00 send", "2026-03-06 17:00 grant until=2026-03-08"],
      asOf: "2026-03-06 17:00", [.answer: "running due 2026-03-08 used 1h left 55h"]),
  ]
}
