import Findings
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Somebody held under the Terrorism Act` {
  private func lines(
    today: String = "2026-04-07", _ change: (inout TACTDetention) -> Void = { _ in }
  ) -> [TodayLine] {
    var test = MorningUnderTest(detentions: [MorningUnderTest.detention(change)])
    test.today = MorningUnderTest.day(today)
    return test.lines(.terrorismVisitsToMake)
  }

  private static func assignment(_ day: String) -> TACTAssignment {
    TACTAssignment(
      notice: Reference("T-1"), day: MorningUnderTest.day(day), visitors: [VisitorID("V01")])
  }

  @Test func `to whom nobody was sent is told at once`() {
    #expect(lines().map(\.urgency) == [.atOnce])
    #expect(lines().map(\.command) == ["icv tact assign T-1 VISITOR VISITOR"])
  }

  @Test(arguments: [("2026-04-07", TodayLine.Urgency.soon), ("2026-04-06", .today)])
  func `is told until the visit is recorded, sooner once the day is past`(
    day: String, urgency: TodayLine.Urgency
  ) {
    #expect(lines { $0.waiting = Self.assignment(day) }.map(\.urgency) == [urgency])
  }

  @Test(arguments: [("2026-04-20", TodayLine.Urgency.whenYouCan), ("2026-04-21", .soon)])
  func `who was visited is told of until it is closed, more after fourteen days`(
    today: String, urgency: TodayLine.Urgency
  ) {
    let told = lines(today: today) { $0.visits = [MorningUnderTest.terrorismVisit()] }
    #expect(told.map(\.urgency) == [urgency])
  }

  @Test func `no more is told of no more`() {
    let closed = lines {
      $0.closing = TACTClosing(notice: Reference("T-1"), day: MorningUnderTest.day("2026-04-07"))
    }
    #expect(closed.isEmpty && MorningUnderTest().lines(.terrorismVisitsToMake).isEmpty)
  }
}

extension MorningUnderTest {
  /// A detention told of the evening before.
  static func detention(_ change: (inout TACTDetention) -> Void) -> TACTDetention {
    var detention = TACTDetention(
      notice: TACTNotice(
        reference: Reference("T-1"), suite: leamington,
        receivedAt: Instant(day: day("2026-04-06"), secondsUTC: 21 * 3600), toldBy: "Insp. Hale"))
    change(&detention)
    return detention
  }

  /// A visit of the 6th, its report sent to some.
  static func terrorismVisit(sentTo: [TACTDispatch.Receiver] = []) -> TACTDetention.Visit {
    let made = TACTVisitMade(
      reference: Reference("V-1"), suite: leamington, day: day("2026-04-06"), visitors: [],
      report: "Seen")
    return TACTDetention.Visit(
      made: made,
      dispatches: sentTo.map { TACTDispatch(visit: made.reference, to: $0, day: made.day) })
  }
}
