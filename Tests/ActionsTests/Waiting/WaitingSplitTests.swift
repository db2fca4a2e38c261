import Actions
import Findings
import Scheme
import Testing

@Suite struct `Whom an action waited for` {
  private func split(_ lines: [String], owner: Owner = .custody, asOf: String) throws
    -> WaitingSplit
  {
    let action = try Told(owner: owner, lines: lines).action(asOf: asOf)
    return try #require(action.waiting(WorkingDays()))
  }

  @Test func `is told of each side, and the parts are the whole`() throws {
    let split = try split(
      [
        "2026-03-02 10:00 send", "2026-03-04 10:00 hand_on owner=healthcare",
        "2026-03-09 10:00 answer", "2026-03-16 09:00 accept", "2026-03-20 15:00 fixed",
        "2026-03-20 16:00 resolve",
      ], asOf: "2026-06-01 09:00")
    // Sent Monday 2; handed on Wednesday 4; answered Monday 9; resolved Friday 20.
    #expect(split[.force].days == 2 && split[.force].workingDays == 2)
    #expect(split[.otherOwner].days == 5 && split[.otherOwner].workingDays == 3)
    #expect(split[.scheme].days == 11 && split[.scheme].workingDays == 9)
    #expect(split.whole.days == 18 && split.whole.workingDays == 14)
    // 18 days and 6 hours.
    #expect(split.whole.minutes == (18 * 24 + 6) * 60)
    #expect(split[.force].minutes == 2 * 24 * 60)
  }

  @Test func `a paused clock is the scheme's doing, and told beside`() throws {
    let split = try split(
      ["2026-03-02 10:00 send", "2026-03-06 16:00 pause", "2026-03-09 09:00 resume"],
      asOf: "2026-03-10 10:00")
    #expect(split[.force].days == 5 && split[.scheme].days == 3 && split.paused.days == 3)
  }

  @Test func `a day in March is an hour shorter, and the minutes know it`() throws {
    let split = try split(["2026-03-28 12:00 send"], asOf: "2026-03-29 12:00")
    #expect(split.whole.days == 1 && split.whole.minutes == 23 * 60)
  }

  @Test func `nobody is waited for while it is closed`() throws {
    let split = try split(
      [
        "2026-03-02 10:00 send", "2026-03-04 10:00 disagree", "2026-05-04 10:00 reopen",
      ], asOf: "2026-05-05 10:00")
    #expect(split.whole.days == 3)
  }

  @Test func `an action that was never sent has waited for nobody`() throws {
    let action = try Told(lines: ["2026-03-02 10:00 hold"]).action(asOf: "2026-03-10 10:00")
    #expect(action.waiting(WorkingDays()) == nil)
  }

  @Test func `only custody and estates are the force's own`() {
    #expect(Owner.allCases.filter { $0.waitedFor == .force } == [.custody, .estates])
    #expect(Owner.allCases.allSatisfy { $0.waitedFor != .scheme })
  }
}
