import Actions
import Findings
import Scheme
import Testing

@Suite struct `What became of a promise` {
  private static let answered = [
    "2026-03-02 10:00 send", "2026-03-09 10:00 answer until=2026-03-20",
  ]
  private static let accepted = answered + ["2026-03-10 10:00 accept"]

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let lines: [String]
    var asOf = "2026-04-20 09:00"
    let says: [Promise.Standing]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "its day has not passed", lines: answered, asOf: "2026-03-20 23:59", says: [.running]),
    Case(name: "its day passed and nobody looked", lines: accepted, says: [.unproven]),
    Case(
      name: "found done before its day", lines: accepted + ["2026-03-13 10:00 fixed visit=V2"],
      says: [.kept]),
    Case(
      name: "found done later", lines: accepted + ["2026-04-13 10:00 fixed visit=V2"],
      says: [.kept]),
    Case(
      name: "found not done later", lines: accepted + ["2026-03-24 10:00 not_fixed visit=V2"],
      says: [.broken]),
    Case(
      name: "found not done on the day, which is not over",
      lines: accepted + ["2026-03-20 10:00 not_fixed visit=V2"], asOf: "2026-03-20 12:00",
      says: [.running]),
    Case(
      name: "found not done before its day, and nothing since",
      lines: accepted + ["2026-03-13 10:00 not_fixed visit=V2"], says: [.broken]),
    Case(
      name: "broken stays broken though it was done in the end",
      lines: accepted + [
        "2026-03-24 10:00 not_fixed visit=V2", "2026-03-25 10:00 answer",
        "2026-03-26 10:00 accept", "2026-04-01 10:00 fixed visit=V3",
      ], says: [.broken]),
    Case(
      name: "another day given in time",
      lines: answered + ["2026-03-19 10:00 add until=2026-04-30"],
      says: [.superseded, .running]),
    Case(
      name: "another day given too late",
      lines: answered + ["2026-03-23 10:00 add until=2026-04-30"], says: [.broken, .running]),
    Case(
      name: "more time asked for once it had passed",
      lines: answered + ["2026-03-23 10:00 extend until=2026-04-30"], says: [.broken]),
    Case(
      name: "a word added without a day proves nothing",
      lines: answered + ["2026-03-23 10:00 add"], says: [.unproven]),
    Case(
      name: "the answer was sent back before its day",
      lines: answered + ["2026-03-12 10:00 send_back"], says: [.superseded]),
    Case(
      name: "could not be checked proves nothing",
      lines: accepted + ["2026-03-24 10:00 could_not_check visit=V2"], says: [.unproven]),
    Case(
      name: "closed without a look", lines: accepted + ["2026-03-24 10:00 resolve_unchecked"],
      says: [.unproven]),
    Case(
      name: "no day was promised", lines: ["2026-03-02 10:00 send", "2026-03-09 10:00 answer"],
      says: []),
  ]

  @Test(arguments: cases)
  func `follows from what happened after it`(_ one: Case) throws {
    let action = try Told(lines: one.lines).action(asOf: one.asOf)
    #expect(action.promises.map(\.standing) == one.says)
    #expect(action.brokenPromises.count == one.says.count { $0 == .broken })
  }

  @Test func `says what decided it`() throws {
    let action = try Told(lines: Self.accepted + ["2026-03-24 10:00 not_fixed visit=V2"])
      .action(asOf: "2026-04-20 09:00")
    let broken = try #require(action.brokenPromises.first)
    #expect(broken.day == CalendarDay("2026-03-20") && broken.made.deed == .answer)
    #expect(broken.decided?.deed == .check(.notFixed))
  }
}
