import Actions
import Findings
import Scheme
import Testing

/// A matter graded anew has the time of its new severity, whole and from then on; made more serious
/// it is never due later than it was, made less serious never sooner.
@Suite struct `Clocks of a matter graded anew` {
  @Test(arguments: cases)
  func `are counted as by hand`(_ one: ClockCase) throws { try one.check() }

  static let cases: [ClockCase] = [
    // From Thursday 5 March 10:00: 12 and 24 hours. To put right 10 days: 6 (1), 9-13 (6),
    // 16-19 (10), sooner than Monday 30.
    ClockCase(
      "from routine to serious",
      ["2026-03-02 10:00 send", "2026-03-05 10:00 regrade severity=4"],
      asOf: "2026-03-05 11:00",
      [
        .acknowledge: "running due 2026-03-05 22:00 used 1h left 11h",
        .answer: "running due 2026-03-06 10:00 used 1h left 23h",
        .putRight: "running due 2026-03-19 used 0 left 10",
      ]),
    // Two days from Monday 16 would be Wednesday 18; it was due on the 16th and stays so.
    ClockCase(
      "made more serious on its last day",
      ["2026-03-02 10:00 send", "2026-03-16 09:00 regrade severity=3"],
      asOf: "2026-03-16 10:00", [.answer: "running due 2026-03-16 used 0 left 0"]),
    // Two days late on Wednesday 18, and made more serious: still two days late.
    ClockCase(
      "made more serious when it was late",
      ["2026-03-02 10:00 send", "2026-03-18 09:00 regrade severity=3"],
      asOf: "2026-03-18 10:00", [.answer: "overdue due 2026-03-16 used 0 left -2"]),
    // From Tuesday 3: 4-6 (3), 9-13 (8), 16, 17 (10).
    ClockCase(
      "from significant to routine", graded: .significant,
      ["2026-03-02 10:00 send", "2026-03-03 10:00 regrade severity=2"],
      asOf: "2026-03-03 12:00", [.answer: "running due 2026-03-17 used 0 left 10"]),
    // Late since Wednesday 4; from Monday 9: 10-13 (4), 16-20 (9), 23 (10).
    ClockCase(
      "made less serious when it was late", graded: .significant,
      ["2026-03-02 10:00 send", "2026-03-09 10:00 regrade severity=2"],
      asOf: "2026-03-09 12:00", [.answer: "running due 2026-03-23 used 0 left 10"]),
    // A routine matter has no time to acknowledge: 2 of 12 hours were used.
    ClockCase(
      "from serious to routine", graded: .serious,
      ["2026-03-02 10:00 send", "2026-03-02 12:00 regrade severity=2"],
      asOf: "2026-03-03 12:00",
      [
        .acknowledge: "stopped due 2026-03-02 22:00 used 2h left 10h",
        .answer: "running due 2026-03-16 used 1 left 9",
      ]),
    // Acknowledged as routine; nobody must acknowledge it again.
    ClockCase(
      "acknowledged before it was serious",
      [
        "2026-03-02 10:00 send", "2026-03-03 10:00 acknowledge",
        "2026-03-05 10:00 regrade severity=4",
      ], asOf: "2026-03-05 11:00",
      [.acknowledge: "none", .answer: "running due 2026-03-06 10:00 used 1h left 23h"]),
    // Answered on Monday 9 (5) and left so; what is left to put right, 15, becomes at most 10.
    ClockCase(
      "made more serious after it was answered",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer",
        "2026-03-11 10:00 regrade severity=3",
      ], asOf: "2026-03-12 10:00",
      [
        .answer: "met_in_time due 2026-03-16 used 5 left 5",
        .putRight: "stopped due 2026-03-30 used 0 left 10",
      ]),
    // Graded as a draft it starts with the time of the new severity: 3 (1), 4 (2).
    ClockCase(
      "graded before it was sent",
      ["2026-03-01 10:00 regrade severity=3", "2026-03-02 10:00 send"],
      asOf: "2026-03-03 12:00", [.answer: "running due 2026-03-04 used 1 left 1"]),
    // Sent back after that, its answer has the hours of a serious matter.
    ClockCase(
      "what starts anew has the new time",
      [
        "2026-03-02 10:00 send", "2026-03-09 10:00 answer",
        "2026-03-11 10:00 regrade severity=4", "2026-03-12 10:00 send_back",
      ], asOf: "2026-03-12 12:00",
      [.answer: "running due 2026-03-13 10:00 used 2h left 22h"]),
  ]
}
