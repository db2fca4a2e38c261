import Scheme
import Testing

@testable import Findings

@Suite struct `A detention under the Terrorism Act` {
  private static let day = CalendarDay(number: 20_550)

  private func detention(_ visits: [TACTDetention.Visit] = []) -> TACTDetention {
    var detention = TACTDetention(
      notice: TACTNotice(
        reference: Reference("T-1"), suite: SuiteCode("LEA"),
        receivedAt: Instant(day: Self.day), toldBy: "Insp. Hale"))
    detention.visits = visits
    return detention
  }

  private func visit(sentTo receivers: [TACTDispatch.Receiver]) -> TACTDetention.Visit {
    let made = TACTVisitMade(
      reference: Reference("V-1"), suite: SuiteCode("LEA"), day: Self.day, visitors: [],
      report: "Seen")
    return TACTDetention.Visit(
      made: made,
      dispatches: receivers.map { TACTDispatch(visit: made.reference, to: $0, day: Self.day) })
  }

  private let closing = TACTClosing(notice: Reference("T-1"), day: day, reason: nil)

  @Test func `waits for a pair from the notice on`() {
    #expect(detention().state == .nobodyAssigned)
    var assigned = detention()
    assigned.waiting = TACTAssignment(notice: Reference("T-1"), day: Self.day, visitors: [])
    #expect(assigned.state == .assigned)
  }

  static let sendings: [([TACTDispatch.Receiver], [TACTDispatch.Receiver])] = [
    ([], [.policingBody, .reviewer]), ([.policingBody], [.reviewer]),
    ([.reviewer, .reviewer], [.policingBody]),
  ]

  @Test(arguments: sendings)
  func `holds a report to send until both have it`(
    sent: [TACTDispatch.Receiver], lacking: [TACTDispatch.Receiver]
  ) {
    var held = detention([visit(sentTo: sent)])
    #expect(held.toSend.first?.lacking == lacking && held.state == .reportsToSend)
    held.closing = closing
    #expect(held.state == .reportsToSend, "what is due in law outlasts the detention")
  }

  @Test func `is done with once both have every report and nobody is held`() {
    var done = detention([visit(sentTo: [.policingBody, .reviewer])])
    #expect(done.toSend.isEmpty && done.state == .visited)
    done.closing = closing
    #expect(done.state == .closed)
  }

  @Test func `sent twice, the first day counts`() {
    let days = [Self.day.adding(days: 3), Self.day.adding(days: 1)]
    let sent = days.map { TACTDispatch(visit: Reference("V-1"), to: .reviewer, day: $0) }
    #expect(sent.firstDay(to: .reviewer) == days[1] && sent.firstDay(to: .policingBody) == nil)
  }
}
