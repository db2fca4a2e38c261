import Actions
import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Actions by how much they press` {
  private static let past = OfficeUnderTest.day("2026-03-02")

  /// Actions sent on Monday 2 March, each with so many working days to be answered.
  private func office(_ days: [Int]) throws -> OfficeUnderTest {
    let test = try OfficeUnderTest()
    for (number, count) in days.enumerated() {
      let action = try test.addReport("\(number)")
      let terms = Terms(
        raisedAt: Instant(day: Self.past), goesAt: nil,
        allowed: [.answer: GradedAllowance([2: Allowance(count, .workingDays)])])
      try test.office.perform(.submitReport, by: test.coordinator, home: .record) { _ in
        Decision((), about: action.rawValue, [.actionTerms(action, terms)])
      }
      var sent = ActionEvent(.send, at: Instant(day: Self.past, secondsUTC: 36_000))
      sent.note = "sent"
      try test.office.perform(.sendAction, by: test.coordinator, home: .record) { _ in
        Decision((), about: action.rawValue, [.actionEvent(action, sent)])
      }
    }
    return test
  }

  /// Read on Tuesday 7 April: 24 working days after Monday 2 March, Easter left out.
  @Test func `stand in their groups, what ends first before what ends later`() throws {
    // 15 days ended on 23 March, 20 on the 30th, 10 on the 16th and so are over by more than 10.
    let test = try office([15, 20, 10])
    let seen = try test.office.actionsByUrgency(
      ActionsAsked(open: true), by: test.coordinator)
    #expect(seen.actions.map(\.action.reference.rawValue) == ["AT2", "AT0", "AT1"])
    #expect(
      seen.actions.map(\.reckoning.urgency) == [.criticallyOverdue, .overdue, .overdue])
    #expect(seen.actions.allSatisfy { $0.reckoning.overdue.count == 1 && !$0.isMine })
  }

  @Test func `what a limit leaves out is counted, never dropped in silence`() throws {
    let test = try office([15, 20, 10])
    let seen = try test.office.actionsByUrgency(
      ActionsAsked(open: true, limit: 2), by: test.coordinator)
    #expect(seen.actions.count == 2 && seen.beyond == 1)
  }

  @Test func `what is closed comes last, and only where all are asked for`() throws {
    let test = try office([15, 20])
    _ = try test.office.act(.disagree, on: "AT0", note: "why", by: test.coordinator)
    let all = try test.office.actionsByUrgency(ActionsAsked(), by: test.coordinator)
    #expect(all.actions.map(\.action.reference.rawValue) == ["AT1", "AT0"])
    for asked in [ActionsAsked(open: true), ActionsAsked(overdue: true)] {
      let seen = try test.office.actionsByUrgency(asked, by: test.coordinator)
      #expect(seen.actions.map(\.action.reference.rawValue) == ["AT1"])
    }
  }

  @Test func `in a group what waits for the reader comes first`() throws {
    // The 25th day is Wednesday 8 April, so it is due soon, as is a draft.
    let test = try office([25])
    let draft = try test.addReport("draft")
    let seen = try test.office.actionsByUrgency(ActionsAsked(), by: test.coordinator)
    #expect(seen.actions.allSatisfy { $0.reckoning.urgency == .dueSoon })
    #expect(seen.actions.map(\.action.reference) == [draft, Reference("AT0")])
    #expect(seen.actions.map(\.isMine) == [true, false])
  }

  @Test func `one action is shown with its clocks and whom it waited for`() throws {
    let test = try office([10])
    let seen = try test.office.action("AT0", by: test.coordinator)
    let clock = try #require(seen.reckoning.clocks.first)
    #expect(clock.target == .answer && clock.standing == .overdue)
    #expect(seen.waiting?[.force].days == 36 && seen.waiting?.whole.days == 36)
  }
}
