import Actions
import Findings
import Scheme
import Testing

/// When a clock stands still and goes on: the day on which it stops counts, the day on which it
/// goes on does not.
@Suite struct `Stops and starts of a clock` {
  @Test(arguments: pauses + turns + extensions)
  func `are counted as by hand`(_ one: ClockCase) throws { try one.check() }

  static let pauses: [ClockCase] = [
    // 3, 4, 5, 6 (4); paused; on Monday 9 it goes on: 10 (5), 11, 12, 13 (8), 16 (9), 17 (10).
    ClockCase(
      "a pause over a weekend",
      ["2026-03-02 10:00 send", "2026-03-06 16:00 pause", "2026-03-09 09:00 resume"],
      asOf: "2026-03-09 12:00", [.answer: "running due 2026-03-17 used 4 left 6"]),
    // Read on the Saturday between; it was to run to Monday 16.
    ClockCase(
      "while it is paused", ["2026-03-02 10:00 send", "2026-03-06 16:00 pause"],
      asOf: "2026-03-07 12:00", [.answer: "paused due 2026-03-16 used 4 left 6"]),
    // 3, 4, 5 (3); nothing is lost of the day.
    ClockCase(
      "paused and resumed on one day",
      ["2026-03-02 10:00 send", "2026-03-05 10:00 pause", "2026-03-05 15:00 resume"],
      asOf: "2026-03-05 16:00", [.answer: "running due 2026-03-16 used 3 left 7"]),
    // All 10 used by Monday 16; what is left of a day is the day on which it goes on.
    ClockCase(
      "paused on the last day",
      ["2026-03-02 10:00 send", "2026-03-16 12:00 pause", "2026-03-25 09:00 resume"],
      asOf: "2026-03-25 12:00", [.answer: "running due 2026-03-25 used 10 left 0"]),
    // Overdue by one on Tuesday 17; the pause heals nothing: 26 (12 used).
    ClockCase(
      "paused when it was late already",
      ["2026-03-02 10:00 send", "2026-03-17 12:00 pause", "2026-03-25 09:00 resume"],
      asOf: "2026-03-26 12:00", [.answer: "overdue due 2026-03-16 used 12 left -2"]),
  ]

  static let turns: [ClockCase] = [
    // 3, 4, 5, 6, 9 (5).
    ClockCase(
      "an answer stops the clock to put right",
      ["2026-03-02 10:00 send", "2026-03-09 10:00 answer"], asOf: "2026-03-20 09:00",
      [
        .answer: "met_in_time due 2026-03-16 used 5 left 5",
        .putRight: "stopped due 2026-03-30 used 5 left 15",
      ]),
    ClockCase(
      "that it cannot be done is an answer",
      ["2026-03-02 10:00 send", "2026-03-09 10:00 cannot"], asOf: "2026-03-20 09:00",
      [.answer: "met_in_time due 2026-03-16 used 5 left 5"]),
    // To answer, anew: 17-20 (4), 23-27 (9), 30 (10). To put right, 15 left: 17-20 (4), 23-27 (9),
    // 30, 31, 1, 2 (13), Easter, 7 (14), 8 (15).
    ClockCase(
      "an answer sent back",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer", "2026-03-16 10:00 send_back",
      ], asOf: "2026-03-16 12:00",
      [
        .answer: "running due 2026-03-30 used 0 left 10",
        .putRight: "running due 2026-04-08 used 5 left 15",
      ]),
    // From Friday 20: 23-27 (5), 30, 31, 1, 2 (9), 7 (10).
    ClockCase(
      "found not fixed",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer", "2026-03-10 10:00 accept",
        "2026-03-20 15:00 not_fixed visit=V2",
      ], asOf: "2026-03-20 16:00", [.answer: "running due 2026-04-07 used 0 left 10"]),
    // 5 used by the answer; what came after waited for the scheme.
    ClockCase(
      "resolved on what visitors found",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer", "2026-03-10 10:00 accept",
        "2026-04-20 15:00 fixed visit=V2", "2026-04-21 09:00 resolve",
      ], asOf: "2026-05-20 16:00", [.putRight: "met_in_time due 2026-03-30 used 5 left 15"]),
    // From Monday 1 June, to put right 15 left: 2-5 (4), 8-12 (9), 15-19 (14), 22 (15). To answer,
    // anew: 2-5 (4), 8-12 (9), 15 (10).
    ClockCase(
      "reopened after it was resolved",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer", "2026-03-10 10:00 accept",
        "2026-04-20 15:00 fixed visit=V2", "2026-04-21 09:00 resolve", "2026-06-01 09:00 reopen",
      ], asOf: "2026-06-01 16:00",
      [
        .answer: "running due 2026-06-15 used 0 left 10",
        .putRight: "running due 2026-06-22 used 5 left 15",
      ]),
    // Resolved without a look is no proof that it was put right.
    ClockCase(
      "resolved though it cannot be checked",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer",
        "2026-03-10 10:00 resolve_unchecked",
      ], asOf: "2026-04-01 09:00", [.putRight: "stopped due 2026-03-30 used 5 left 15"]),
    ClockCase(
      "left in disagreement", ["2026-03-02 10:00 send", "2026-03-09 10:00 disagree"],
      asOf: "2026-04-01 09:00", [.answer: "stopped due 2026-03-16 used 5 left 5"]),
    ClockCase(
      "handed on it counts as before",
      ["2026-03-02 10:00 send", "2026-03-04 10:00 hand_on owner=healthcare"],
      asOf: "2026-03-09 12:00", [.answer: "running due 2026-03-16 used 5 left 5"]),
  ]

  static let extensions: [ClockCase] = [
    // 3-6 (4), 9, 10 (6); left 11-13 (3), 16-20 (8), 23-27 (13). To put right stays Monday 30.
    ClockCase(
      "more time granted",
      ["2026-03-02 10:00 send", "2026-03-10 10:00 grant until=2026-03-27"],
      asOf: "2026-03-10 12:00",
      [
        .answer: "running due 2026-03-27 used 6 left 13",
        .putRight: "running due 2026-03-30 used 6 left 14",
      ]),
    ClockCase(
      "more time asked for moves nothing",
      ["2026-03-02 10:00 send", "2026-03-10 10:00 extend until=2026-03-27"],
      asOf: "2026-03-10 12:00", [.answer: "running due 2026-03-16 used 6 left 4"]),
    // Late on Tuesday 17; from Wednesday 18 (12 used) left 19, 20 (2), 23-27 (7).
    ClockCase(
      "granted after its time was up",
      ["2026-03-02 10:00 send", "2026-03-18 10:00 grant until=2026-03-27"],
      asOf: "2026-03-18 12:00", [.answer: "running due 2026-03-27 used 12 left 7"]),
    // Saturday 21 was granted, so Saturday is in time: 3-6 (4), 9-13 (9), 16-20 (14).
    ClockCase(
      "granted until a Saturday",
      [
        "2026-03-02 10:00 send", "2026-03-10 10:00 grant until=2026-03-21",
        "2026-03-21 22:00 answer",
      ], asOf: "2026-03-23 09:00", [.answer: "met_in_time due 2026-03-21 used 14 left 0"]),
    ClockCase(
      "a day no later than the old one takes nothing away",
      ["2026-03-02 10:00 send", "2026-03-05 10:00 grant until=2026-03-12"],
      asOf: "2026-03-05 12:00", [.answer: "running due 2026-03-16 used 3 left 7"]),
    // Granted while it stood still; sent back on Monday 16 the 15 left would end on 8 April.
    ClockCase(
      "granted while the scheme was waited for",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer",
        "2026-03-12 10:00 grant until=2026-04-30", "2026-03-16 10:00 send_back",
      ], asOf: "2026-03-16 12:00",
      // 17-20 (4), 23-27 (9), 30-2 (13), 7-10 (17), 13-17 (22), 20-24 (27), 27-30 (31).
      [.putRight: "running due 2026-04-30 used 5 left 31"]),
  ]
}
