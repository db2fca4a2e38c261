import Actions
import Findings
import Scheme
import Testing

@Suite struct `The timeline of a clock` {
  @Test func `tells every start and stop with what was used and left`() throws {
    let action = try Told(lines: [
      "2026-03-02 10:00 send", "2026-03-06 16:00 pause", "2026-03-09 09:00 resume",
      "2026-03-10 10:00 extend until=2026-03-27", "2026-03-11 10:00 grant until=2026-03-27",
      "2026-03-30 10:00 answer until=2026-04-01",
    ]).action(asOf: "2026-04-15 09:00")
    let clocks = action.clocks(WorkingDays())
    let answer = try #require(clocks.first { $0.target == .answer })
    // 3-6 (4) | 10 (5), 11 (6), left 12, 13 (2), 16-20 (7), 23-27 (12) | 27 (18), 30 (19).
    #expect(
      answer.turns.map(line) == [
        "starts 2026-03-02 used 0 left 10", "stops 2026-03-06 used 4 left 6",
        "goes_on 2026-03-09 used 4 left 6", "asked 2026-03-10 used 5 left 5",
        "granted 2026-03-11 used 6 left 12", "ran_out 2026-03-27 used 18 left 0",
        "met 2026-03-30 used 19 left -1",
      ])
    let putRight = try #require(clocks.first { $0.target == .putRight })
    // 16 left on Monday 9 end on Tuesday 31, later than the 27th: the grant moves nothing there.
    #expect(
      putRight.turns.map(line) == [
        "starts 2026-03-02 used 0 left 20", "stops 2026-03-06 used 4 left 16",
        "goes_on 2026-03-09 used 4 left 16", "asked 2026-03-10 used 5 left 15",
        "granted 2026-03-11 used 6 left 14", "runs_on 2026-03-30 used 19 left 1",
        "ran_out 2026-03-31 used 20 left 0", "stops 2026-04-01 used 21 left -1",
      ])
    #expect(putRight.turns.last?.cause == .promisedDay(try #require(CalendarDay("2026-04-01"))))
    #expect(putRight.standing == .stopped && putRight.isLate)
  }

  @Test func `tells a clock that the new severity does not have`() throws {
    let action = try Told(
      severity: .serious, lines: ["2026-03-02 10:00 send", "2026-03-02 12:00 regrade severity=2"]
    ).action(asOf: "2026-03-03 12:00")
    let clock = try #require(action.clocks(WorkingDays()).first { $0.target == .acknowledge })
    #expect(clock.turns.map(\.kind) == [.starts, .lifted])
  }

  private func line(_ turn: ClockTurn) -> String {
    "\(turn.kind.rawValue) \(turn.day) used \(turn.used.amount) left \(turn.left.amount)"
  }
}
