import Actions
import Findings
import Publication
import Scheme
import Testing

@Suite struct `What became of what was asked` {
  private let stretch: ClosedRange<CalendarDay>
  private let later: CalendarDay

  init() throws {
    stretch = try #require(ClosedRange(period: "2026-04-01..2027-03-31"))
    later = try #require(CalendarDay("2027-04-01"))
  }

  private func action(
    _ name: String, _ deeds: [(Deed, Int)], restricted: Bool = false, other: String? = nil
  ) -> Action {
    let found = stretch.lowerBound
    let concern = Concern(
      reference: Reference("C\(name)"), visit: nil, suite: SuiteCode("LEA"), day: found,
      path: "/data/found", clause: 1, theme: .cell, severity: .routine, kind: .thing,
      owner: .custody, wording: "A tap drips", isSettled: false, isRestricted: restricted)
    func noon(_ days: Int) -> Instant { Instant(day: found.adding(days: days), secondsUTC: 43_200) }
    let events = deeds.map { deed, days in
      var event = ActionEvent(deed, at: noon(days))
      if deed == .recur { event.other = other.map { Reference($0) } }
      return event
    }
    return Action(
      reference: Reference(name), concern: concern, terms: .unstated(raisedAt: noon(0)),
      kept: events, asOf: noon(400))
  }

  private func count(
    _ measure: PublicMeasure, _ actions: [Action], today: CalendarDay? = nil
  ) -> Int? {
    var figures = PublicFigures(stretches: [stretch], delayMinutes: 10)
    figures.add(actions, today: today ?? later)
    return figures.count(
      CellPlace(["period": stretch.period, "suite": "ALL", "measure": measure.rawValue]))
  }

  private let mended: [(Deed, Int)] = [
    (.send, 1), (.answer, 5), (.accept, 6), (.check(.fixed), 20), (.resolve, 21),
  ]

  @Test func `times are told in bands that add up to what was answered and resolved`() {
    let slow: [(Deed, Int)] = [(.send, 1), (.answer, 50), (.accept, 51), (.resolve, 120)]
    let both = [action("A1", mended), action("A2", slow)]
    #expect(count(.actionsSent, both) == 2)
    #expect(count(.answeredInAWeek, both) == 1 && count(.answeredLater, both) == 1)
    #expect(count(.resolvedInAMonth, both) == 1 && count(.resolvedLater, both) == 1)
    #expect(count(.actionsAnswered, both) == 2 && count(.actionsResolved, both) == 2)
  }

  @Test func `what stayed right is told 90 and 180 days after, and not before`() {
    let one = [action("A1", mended)]
    #expect(count(.heldNinety, one) == 1 && count(.cameBackNinety, one) == 0)
    #expect(count(.heldHalfYear, one) == 1)
    let early = stretch.lowerBound.adding(days: 110)
    #expect(count(.heldNinety, one, today: early) == 0)
    #expect(count(.cameBackNinety, one, today: early) == 0)
  }

  @Test func `what came back is told as that, reopened or found anew`() {
    let reopened = [action("A1", mended + [(.reopen, 60)])]
    #expect(count(.cameBackNinety, reopened) == 1 && count(.heldNinety, reopened) == 0)
    let anew = [action("A1", mended), action("A2", [(.send, 150), (.recur, 151)], other: "A1")]
    #expect(count(.heldNinety, anew) == 1)
    #expect(count(.cameBackHalfYear, anew) == 1 && count(.heldHalfYear, anew) == 0)
  }

  @Test func `a restricted matter is told nowhere here`() {
    #expect(count(.actionsSent, [action("A1", mended, restricted: true)]) == 0)
  }
}
