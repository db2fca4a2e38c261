import Actions
import Findings
import Scheme
import Testing

/// Whatever may legally happen, drawn by the hundred from seeds.
@Suite struct `Any legal history` {
  private static let days = WorkingDays()

  @Test(arguments: 1...12)
  func `gives the same state and clocks in whatever order its rows were stored`(
    seed: UInt64
  ) throws {
    var draw = SeededDraw(seed)
    let action = AnyHistory.of(200, &draw)
    #expect(action.events.count == 200)
    for _ in 0..<3 {
      let rows = action.events.shuffled(using: &draw)
      let again = Action(
        reference: action.reference, concern: action.concern, terms: action.terms,
        kept: rows.sorted { ($0.by?.line ?? 0) < ($1.by?.line ?? 0) }, asOf: action.asOf)
      #expect(again.state == action.state)
      #expect(again.reckoning(Self.days) == action.reckoning(Self.days))
      #expect(again.waiting(Self.days) == action.waiting(Self.days))
    }
  }

  @Test(arguments: 301...306)
  func `is as pressing in a list as when it is looked at`(seed: UInt64) {
    var draw = SeededDraw(seed)
    let action = AnyHistory.of(80, &draw)
    for count in action.events.indices {
      let part = Action(
        reference: action.reference, concern: action.concern, terms: action.terms,
        kept: Array(action.events[...count]), asOf: action.events[count].at)
      let (seen, listed) = (part.reckoning(Self.days), part.pressing(Self.days))
      #expect(listed.urgency == seen.urgency)
      #expect(listed.ends == seen.next?.due?.ends)
    }
  }

  @Test(arguments: 101...112)
  func `never lets police close it`(seed: UInt64) {
    var draw = SeededDraw(seed)
    let action = AnyHistory.of(200, &draw)
    var state = ActionState.draft
    for event in action.events {
      let next = state.after(event.deed)
      if event.deed.side == .police { #expect(!next.isClosed, "\(event.deed) in \(state)") }
      state = next
    }
  }

  @Test func `no police deed that a state allows closes it`() {
    for state in ActionState.allCases {
      for deed in state.allows where deed.side == .police {
        #expect(!state.after(deed).isClosed)
      }
    }
  }

  @Test(arguments: 201...206)
  func `adds up: used and left are what was allowed, and the waiting is the whole`(
    seed: UInt64
  ) throws {
    var draw = SeededDraw(seed)
    let action = AnyHistory.of(120, &draw, without: [.grant, .regrade])
    for count in action.events.indices {
      let part = Action(
        reference: action.reference, concern: action.concern, terms: action.terms,
        kept: Array(action.events[...count]), asOf: action.events[count].at)
      for clock in part.clocks(Self.days) {
        let whole = clock.allowance.amount * (clock.allowance.unit == .hours ? 3_600_000 : 1)
        #expect(clock.used.amount + clock.left.amount == whole)
        #expect(clock.used.amount >= 0)
        #expect(clock.turns.map(\.at) == clock.turns.map(\.at).sorted())
      }
      guard let sent = part.sentAt, let split = part.waiting(Self.days),
        !part.events.contains(where: { $0.deed == .reopen }), !part.state.isClosed
      else { continue }
      #expect(split.whole.minutes == sent.minutes(until: part.asOf))
      let (first, last) = (LondonTime.day(at: sent), LondonTime.day(at: part.asOf))
      #expect(split.whole.days == first.days(until: last))
      #expect(split.whole.workingDays == Self.days.count(after: first, through: last))
    }
  }
}
