import Actions
import Findings
import Scheme
import Testing

/// What is promised is not done: the clock to put right runs on until the promised day.
@Suite struct `Clocks and promised days` {
  @Test(arguments: cases)
  func `are counted as by hand`(_ one: ClockCase) throws { try one.check() }

  static let cases: [ClockCase] = [
    // 3-6 (4), 9-13 (9), 16 (10); 20 days end on Monday 30.
    ClockCase(
      "it runs on until the day",
      ["2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-03-20"],
      asOf: "2026-03-16 12:00", [.putRight: "running due 2026-03-30 used 10 left 10"]),
    // Up to Friday 20 (14); then it is for visitors to look.
    ClockCase(
      "and stops when the day has passed",
      ["2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-03-20"],
      asOf: "2026-03-25 12:00", [.putRight: "stopped due 2026-03-30 used 14 left 6"]),
    // Due on Monday 30; 31 (21), 1, 2 (23).
    ClockCase(
      "a day promised after the time is up does not help",
      ["2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-04-15"],
      asOf: "2026-04-02 12:00", [.putRight: "overdue due 2026-03-30 used 23 left -3"]),
    // 3-6 (4), 9-13 (9).
    ClockCase(
      "found fixed before the day",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-03-20",
        "2026-03-10 10:00 accept", "2026-03-13 10:00 fixed visit=V2",
      ], asOf: "2026-03-16 12:00", [.putRight: "stopped due 2026-03-30 used 9 left 11"]),
    // Another day is added in time: up to Wednesday 25 (17).
    ClockCase(
      "another day added",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-03-20",
        "2026-03-19 10:00 add until=2026-03-25",
      ], asOf: "2026-03-27 12:00", [.putRight: "stopped due 2026-03-30 used 17 left 3"]),
    // The day of the answer is no day to come: 5 used.
    ClockCase(
      "a day promised for today",
      ["2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-03-09"],
      asOf: "2026-03-12 12:00", [.putRight: "stopped due 2026-03-30 used 5 left 15"]),
    // Stopped at the end of Friday 20 (14, 6 left); not fixed on Tuesday 24: 25-27 (3), 30, 31,
    // 1 (6).
    ClockCase(
      "found not fixed after the day",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-03-20",
        "2026-03-10 10:00 accept", "2026-03-24 10:00 not_fixed visit=V2",
      ], asOf: "2026-03-24 12:00", [.putRight: "running due 2026-04-01 used 14 left 6"]),
    ClockCase(
      "of building work a dated plan is what was asked for", owner: .estates,
      ["2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-09-30"],
      asOf: "2026-05-12 12:00", [.putRight: "met_in_time due 2026-03-30 used 5 left 15"]),
    ClockCase(
      "an answer without a date is no plan", owner: .estates,
      ["2026-03-02 10:00 send", "2026-03-09 10:00 answer"],
      asOf: "2026-05-12 12:00", [.putRight: "stopped due 2026-03-30 used 5 left 15"]),
    ClockCase(
      "a plan may follow the answer", owner: .estates,
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer",
        "2026-03-12 10:00 add until=2026-09-30",
      ], asOf: "2026-05-12 12:00", [.putRight: "met_in_time due 2026-03-30 used 5 left 15"]),
    // 31 March (21).
    ClockCase(
      "handed on to estates, and the plan came late",
      [
        "2026-03-02 10:00 send", "2026-03-04 10:00 hand_on owner=estates",
        "2026-03-31 10:00 answer until=2026-09-30",
      ], asOf: "2026-05-12 12:00", [.putRight: "met_late due 2026-03-30 used 21 left -1"]),
    // The plan was sent back on Monday 16: 15 left as above, 8 April.
    ClockCase(
      "a plan that is sent back meets nothing", owner: .estates,
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-09-30",
        "2026-03-16 10:00 send_back",
      ], asOf: "2026-03-16 12:00", [.putRight: "running due 2026-04-08 used 5 left 15"]),
  ]
}
