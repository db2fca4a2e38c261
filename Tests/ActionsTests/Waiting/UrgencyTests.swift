import Actions
import Findings
import Scheme
import Testing

@Suite struct `How pressing an action is` {
  private let days = WorkingDays()

  private func reckoning(
    _ lines: [String], _ severity: Severity = .routine, asOf: String
  ) throws -> Reckoning {
    try Told(severity: severity, lines: lines).action(asOf: asOf).reckoning(days)
  }

  /// Ten working days from Monday 2 March end on the 16th, ten more on the 30th.
  @Test(arguments: [
    ("2026-03-11 09:00", Urgency.later), ("2026-03-12 09:00", .dueSoon),
    ("2026-03-16 23:00", .dueSoon), ("2026-03-17 09:00", .overdue),
    ("2026-03-27 23:00", .overdue), ("2026-03-30 09:00", .criticallyOverdue),
  ])
  func `goes by how long a clock has to run or is over`(asOf: String, says: Urgency) throws {
    #expect(try reckoning(["2026-03-02 10:00 send"], asOf: asOf).urgency == says)
  }

  @Test func `hours are always soon, and over at all they are critical`() throws {
    let lines = ["2026-03-06 16:00 send", "2026-03-06 17:00 acknowledge"]
    #expect(try reckoning(lines, .serious, asOf: "2026-03-06 18:00").urgency == .dueSoon)
    #expect(
      try reckoning(lines, .serious, asOf: "2026-03-07 16:01").urgency == .criticallyOverdue)
  }

  @Test func `what the scheme can do now is soon, what visitors must see first is later`() throws {
    let sent = ["2026-03-02 10:00 send"]
    let answered = sent + ["2026-03-09 10:00 answer"]
    let accepted = answered + ["2026-03-10 10:00 accept"]
    let seen = accepted + ["2026-03-12 10:00 fixed visit=V2"]
    let asOf = "2026-03-13 09:00"
    #expect(try reckoning([], asOf: asOf).urgency == .dueSoon)
    #expect(try reckoning(answered, asOf: asOf).urgency == .dueSoon)
    #expect(try reckoning(accepted, asOf: asOf).urgency == .later)
    #expect(try reckoning(seen, asOf: asOf).urgency == .dueSoon)
    let closed = seen + ["2026-03-12 11:00 resolve"]
    #expect(try reckoning(closed, asOf: asOf).urgency == nil)
  }

  @Test func `a broken promise is overdue on the police's turn`() throws {
    let lines = [
      "2026-03-02 10:00 send", "2026-03-03 10:00 answer until=2026-03-04",
      "2026-03-04 10:00 accept", "2026-03-05 10:00 not_fixed visit=V2",
    ]
    let found = try reckoning(lines, asOf: "2026-03-05 12:00")
    #expect(found.urgency == .overdue && found.broken.count == 1 && found.overdue.isEmpty)
  }

  @Test func `every overdue says whose turn it is, since when, and which time was allowed`() throws
  {
    let found = try reckoning(
      ["2026-03-02 10:00 send", "2026-03-04 10:00 hand_on owner=healthcare"],
      asOf: "2026-03-18 09:00")
    let why = try #require(found.overdue.first)
    #expect(found.overdue.count == 1 && why.target == .answer && why.owner == .healthcare)
    #expect(why.since.deed == .handOn && why.allowance.agreedOn == nil)
    #expect(why.due == .endOf(try #require(CalendarDay("2026-03-16"))) && why.over.amount == 2)
    #expect(why.promised == nil && found.next?.target == .answer)
  }

  @Test func `an overdue that was promised says for which day`() throws {
    let found = try reckoning(
      ["2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-04-15"],
      asOf: "2026-04-02 09:00")
    let why = try #require(found.overdue.first)
    #expect(why.target == .putRight && why.promised == CalendarDay("2026-04-15"))
    #expect(why.since.deed == .answer)
  }
}
