import Actions
import Findings
import Scheme
import Testing

/// Faults that others paid for, each held off by a test of its own.
@Suite struct `Traps of clocks that others fell into` {
  private let days = WorkingDays()

  private func clock(_ target: Target, _ told: Told, asOf: String) throws -> Clock {
    try #require(try told.action(asOf: asOf).clocks(days).first { $0.target == target })
  }

  /// A help desk lost its pauses when the time allowed was changed, for it kept a running counter.
  @Test func `changing the time allowed afterwards loses no pause and moves no end`() throws {
    let lines = ["2026-03-02 10:00 send", "2026-03-06 16:00 pause", "2026-03-09 09:00 resume"]
    let before = try clock(.answer, Told(lines: lines), asOf: "2026-03-10 12:00")
    // What the scheme agrees later stands in its settings; the action has its own, frozen.
    var settings = SchemeSettings(startsOn: CalendarDay(number: 20_500))
    settings.targets[.answer] = GradedAllowance("2=3wd@2026-03-08")
    let after = try clock(.answer, Told(lines: lines), asOf: "2026-03-10 12:00")
    #expect(settings.targets != .usual && before == after)
    #expect(after.turns.map(\.kind) == [.starts, .stops, .goesOn])
  }

  /// The same with another list of holidays: the pause is an event, so it cannot be lost.
  @Test func `a holiday told of later moves the end, and the pause stays`() throws {
    let lines = ["2026-03-02 10:00 send", "2026-03-06 16:00 pause", "2026-03-09 09:00 resume"]
    let action = try Told(lines: lines).action(asOf: "2026-03-10 12:00")
    let holiday = try #require(HolidayException("+2026-03-12"))
    let clock = try #require(action.clocks(WorkingDays(exceptions: [holiday])).first)
    // Left on Monday 9: 6. 10, 11, 13 (3), 16, 17, 18 (6).
    #expect(clock.told == "running due 2026-03-18 used 5 left 5")
    #expect(clock.turns.map(\.kind) == [.starts, .stops, .goesOn])
  }

  /// A ticket system counted against its agents while it waited for the one who had asked.
  @Test func `a clock stands still while the scheme is the one waited for`() throws {
    let told = Told(lines: ["2026-03-02 10:00 send", "2026-03-04 10:00 answer"])
    let soon = try clock(.putRight, told, asOf: "2026-03-05 10:00")
    let late = try clock(.putRight, told, asOf: "2026-12-05 10:00")
    #expect(soon == late && late.standing == .stopped && late.used.amount == 2)
  }

  /// A draft was carried over to a new form and changed under its author's hands.
  @Test func `an action keeps what was asked for when it was raised`() throws {
    let old = Told(
      allowed: [.answer: try #require(GradedAllowance("2=5wd"))],
      lines: ["2026-03-02 10:00 send"])
    let clock = try clock(.answer, old, asOf: "2026-03-03 10:00")
    #expect(clock.told == "running due 2026-03-09 used 1 left 4")
    #expect(try old.action(asOf: "2026-03-03 10:00").clocks(days).count == 1)
  }

  /// A timer that fires at night is late when the machine slept; nothing has to run here.
  @Test func `a draft that nobody read counts from when it went, whenever that is read`() throws {
    // Raised on Maundy Thursday 2 April; 7 (1), 8 (2), at the end of the office day.
    let gone = AutomaticSending.moment(
      raisedAt: try Told.moment("2026-04-02 15:00"), severity: .routine, isRestricted: false,
      isFlagged: false, workingDays: days, reviewDays: 2)
    #expect(gone == (try Told.moment("2026-04-08 17:00")))
    let told = Told(goesAt: gone, lines: [])
    #expect(try told.action(asOf: "2026-04-08 16:59").clocks(days).isEmpty)
    // 9, 10 (2), 13-17 (7), 20, 21, 22 (10).
    let clock = try clock(.answer, told, asOf: "2026-05-20 09:00")
    #expect(clock.due == .endOf(try #require(CalendarDay("2026-04-22"))))
    #expect(clock.standing == .overdue)
    #expect(clock.turns.map(\.kind) == [.starts, .ranOut])
  }

  /// Paper lies in a tray: the day it came counts, not the day it was typed.
  @Test func `an answer on paper counts from the day it came`() throws {
    var action = try Told(lines: ["2026-03-02 10:00 send"]).action(asOf: "2026-03-20 09:00")
    var answer = try Told.event("2026-03-16 12:00 answer")
    answer.by = DoneBy(
      line: 9, loggedAt: try Told.moment("2026-03-20 08:55"), person: PersonID("P04"),
      role: .inspector, typedBy: PersonID("P01"), from: "Insp. Hale", how: .fromPaper)
    action.add(answer)
    let clock = try #require(action.clocks(days).first { $0.target == .answer })
    #expect(clock.told == "met_in_time due 2026-03-16 used 10 left 0")
  }

  @Test func `what papers say of an end is asked for, until the force agreed`() throws {
    let asked = Allowance(10, .workingDays)
    let agreed = try #require(Allowance("10wd@2026-03-01"))
    #expect(asked.dueWord == "asked for by" && agreed.dueWord == "due by")
  }
}
