import Actions
import Findings
import Scheme
import Testing

@Suite struct `A matter joined to another and opened again` {
  private let joined = Matter().then(.join, on: "2026-05-05")

  @Test func `is a draft again where it had never been sent`() {
    let parted = joined.then(.reopen, on: "2026-05-06").action
    #expect(parted.state == .draft && parted.timesReopened == 0 && parted.sentAt == nil)
    #expect(parted.events.map(\.deed) == [.join, .unjoin])
    #expect(parted.mayBeDone.contains(.send) && !parted.mayBeDone.contains(.answer))
    #expect(Ladder.of().place(of: parted) == nil)
  }

  @Test func `was reopened where the police had it before`() throws {
    let back = Matter().then(.send, on: "2026-05-04").then(.join, on: "2026-05-05")
      .then(.reopen, on: "2026-05-06").action
    #expect(back.state == .reopened && back.timesReopened == 1)
    #expect(try #require(Ladder.of().place(of: back)).proposal?.reasons.map(\.kind) == [.reopened])
  }

  @Test func `read at once or after it was kept, it is the same`() {
    var live = joined.action
    let event = ActionEvent(.reopen, at: Matter.at("2026-05-06T12:00:00+01:00"))
    live.add(event)
    #expect(live.state == .draft && live.events.last?.deed.name == "reopen")
  }

  @Test func `goes by itself like any draft, where its time is still to come`() {
    func read(_ asOf: String, joinedOn: String, partedOn: String) -> Action {
      let kept = [(Deed.join, joinedOn), (.reopen, partedOn)].map {
        ActionEvent($0.0, at: Matter.at("\($0.1)T12:00:00+01:00"))
      }
      var terms = joined.action.terms
      terms.goesAt = Matter.at("2026-05-07T17:00:00+01:00")
      return Action(
        reference: joined.action.reference, concern: joined.action.concern, terms: terms,
        kept: kept, asOf: Matter.at("\(asOf)T12:00:00+01:00"))
    }
    let early = read("2026-05-06", joinedOn: "2026-05-05", partedOn: "2026-05-06")
    #expect(early.state == .draft && early.goesByItselfAt == early.terms.goesAt)
    let gone = read("2026-05-08", joinedOn: "2026-05-05", partedOn: "2026-05-06")
    #expect(gone.state == .open && gone.sentAt == gone.terms.goesAt)
    // Its time came while it was joined: somebody looks at it now, and sends it.
    let late = read("2026-05-12", joinedOn: "2026-05-05", partedOn: "2026-05-11")
    #expect(late.state == .draft && late.goesByItselfAt == nil)
  }
}
