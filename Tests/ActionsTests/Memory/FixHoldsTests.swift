import Actions
import Findings
import Scheme
import Testing

@Suite struct `Did the repair last` {
  let resolved = "2026-01-10"

  func fixes(
    _ matter: PastMatter = PastMatter(), reply: ReplyKind? = .repair, then: [ActionEvent] = [],
    returned: [CalendarDay] = []
  ) throws -> [Fix] {
    let before =
      try PastMatter.acceptance(on: "2026-01-02", reply: reply) + [
        PastMatter.event(.check(.fixed), "2026-01-09"), PastMatter.event(.resolve, resolved),
      ]
    return Fix.fixes(of: try matter.action(before + then), returned: returned)
  }

  @Test func `a fix holds when nothing came back within the days, the last day counted`() throws {
    let fix = try #require(try fixes().first)
    #expect(fix.held(days: 90, asOf: try day("2026-04-09")) == nil)
    #expect(fix.held(days: 90, asOf: try day("2026-04-10")) == true)
    let on = try #require(try fixes(returned: [day("2026-04-10")]).first)
    #expect(on.held(days: 90, asOf: try day("2026-12-01")) == false)
    let after = try #require(try fixes(returned: [day("2026-04-11")]).first)
    #expect(after.held(days: 90, asOf: try day("2026-12-01")) == true)
    #expect(after.held(days: 180, asOf: try day("2026-12-01")) == false)
  }

  @Test func `one that failed while young is too early too, so that the share is fair`() throws {
    let fix = try #require(try fixes(returned: [day("2026-01-20")]).first)
    let early = FixHolds([fix], asOf: try day("2026-02-01")).tally(days: 90)
    #expect(early.tooEarly == 1 && early.counted == 0)
    let late = FixHolds([fix], asOf: try day("2026-06-01")).tally(days: 90)
    #expect(late.cameBack == 1 && late.tooEarly == 0)
  }

  @Test func `a matter reopened and resolved again is two fixes, of which the first failed`() throws
  {
    let then =
      try [
        PastMatter.event(.reopen, "2026-02-01", note: "Silent again.")
      ] + PastMatter.acceptance(on: "2026-02-03", reply: .training) + [
        PastMatter.event(.check(.fixed), "2026-02-10"), PastMatter.event(.resolve, "2026-02-11"),
      ]
    let both = try fixes(reply: .reminder, then: then)
    #expect(both.map(\.reply) == [.reminder, .training])
    let today = try day("2027-01-01")
    #expect(both.map { $0.held(days: 180, asOf: today) } == [false, true])
  }

  @Test func `a return before it was resolved says nothing of the repair`() throws {
    let fix = try #require(try fixes(returned: [day("2026-01-05")]).first)
    #expect(fix.cameBackOn == nil)
  }

  @Test func `past events, restricted matters and what nobody could check are no fixes`() throws {
    #expect(try fixes(PastMatter(kind: .pastEvent)).isEmpty)
    #expect(try fixes(PastMatter(isRestricted: true)).isEmpty)
    let unchecked =
      try PastMatter.acceptance(on: "2026-01-02") + [
        PastMatter.event(.resolveUnchecked, "2026-01-10", note: "The suite has closed.")
      ]
    #expect(Fix.fixes(of: try PastMatter().action(unchecked)).isEmpty)
    #expect(try fixes(PastMatter(kind: .practice)).count == 1)
  }

  @Test func `a reminder that rarely holds shows beside a repair that does`() throws {
    let back = try [day("2026-03-01")]
    let all =
      try fixes(reply: .reminder, returned: back) + fixes(reply: .reminder, returned: back)
      + fixes(reply: .reminder) + fixes(reply: .repair) + fixes(reply: nil)
    let holds = FixHolds(all, asOf: try day("2026-12-01")).grouped { $0.reply }
    let reminded = try #require(holds[.reminder]).tally(days: 90)
    #expect(reminded.held == 1 && reminded.cameBack == 2)
    #expect(try #require(holds[.repair]).tally(days: 90).held == 1)
    #expect(try #require(holds[nil]).tally(days: 180).counted == 1)
  }
}
