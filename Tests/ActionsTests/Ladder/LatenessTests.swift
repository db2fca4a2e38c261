import Actions
import Findings
import Scheme
import Testing

@Suite struct `What the clocks tell the ladder` {
  private func action(_ deeds: [(Deed, String)], asOf: String) -> Action {
    let events = deeds.map { deed, day in
      ActionEvent(deed, at: Matter.at("\(day)T12:00:00+01:00"), note: "said")
    }
    return Action(
      reference: Reference("A1"), concern: Matter().action.concern,
      terms: Terms(
        raisedAt: Matter.at("2026-05-04T09:00:00+01:00"), goesAt: nil, allowed: .usual),
      kept: events, asOf: Matter.at("\(asOf)T12:00:00+01:00"))
  }

  private func late(_ action: Action) -> [Trouble] {
    action.lateness(WorkingDays()).filter {
      if case .late(.answer, _) = $0.kind { true } else { false }
    }
  }

  @Test func `in time is no trouble`() {
    #expect(late(action([(.send, "2026-05-05")], asOf: "2026-05-19")).isEmpty)
  }

  @Test func `an answer that is late stands until it comes`() throws {
    // Ten working days from Tuesday 5 May: all of Tuesday 19 May is in time.
    let waiting = try #require(late(action([(.send, "2026-05-05")], asOf: "2026-05-20")).first)
    #expect(waiting.at == Matter.at("2026-05-20T00:00:00+01:00") && waiting.endedAt == nil)
    let answered = late(
      action([(.send, "2026-05-05"), (.answer, "2026-05-21")], asOf: "2026-05-22"))
    #expect(answered.map(\.endedAt) == [Matter.at("2026-05-21T12:00:00+01:00")])
  }
}
