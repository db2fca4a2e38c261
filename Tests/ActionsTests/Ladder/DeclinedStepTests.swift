import Actions
import Findings
import Scheme
import Testing

@Suite struct `A proposed step that is declined` {
  private let declined = Matter.notFixed.then(
    .declineStep, on: "2026-05-21", note: "The part is ordered for Friday")
  private let late = Trouble(
    .late(.answer, Allowance(10, .workingDays)), at: Matter.at("2026-05-19T17:00:00+01:00"))

  private func place(_ matter: Matter, late: [Trouble] = []) throws -> LadderPlace {
    try #require(Ladder.of().place(of: matter.action, late: late))
  }

  @Test func `is proposed no more, and stays where it is with the reason`() throws {
    let place = try place(declined)
    #expect(place.rung == .custodySergeant && place.proposal == nil && place.steps.count == 1)
    #expect(place.declined?.note == "The part is ordered for Friday")
  }

  @Test func `is not proposed again for the same reason, however long it lasts`() throws {
    var long = declined
    long.asOf = Matter.at("2026-09-01T12:00:00+01:00")
    let place = try place(long, late: [late])
    #expect(place.proposal == nil && place.declined != nil)
  }

  @Test func `is proposed again once it is found not fixed once more, for that alone`() throws {
    let again = declined.then(.answer, on: "2026-05-22").then(.accept, on: "2026-05-22")
      .then(.check(.notFixed), on: "2026-05-25")
    let place = try place(again)
    #expect(place.proposal?.reasons.map(\.kind) == [.notFixed(2)])
    #expect(place.declined == nil)
  }

  @Test func `is proposed again once a target is missed that was not missed before`() throws {
    let later = Trouble(
      .late(.putRight, Allowance(20, .workingDays)), at: Matter.at("2026-06-02T17:00:00+01:00"))
    var long = declined
    long.asOf = Matter.at("2026-06-03T12:00:00+01:00")
    #expect(try place(long, late: [late, later]).proposal?.reasons == [later])
  }

  @Test func `is proposed again once the matter is graded worse, and not once it is graded better`()
    throws
  {
    func graded(_ severity: Severity) -> Matter {
      var matter = declined
      var event = ActionEvent(.regrade, at: Matter.at("2026-05-22T12:00:00+01:00"), note: "Again")
      event.severity = severity
      matter.events.append(event)
      return matter
    }
    #expect(try place(graded(.serious)).proposal?.reasons.map(\.kind) == [.notFixed(1)])
    #expect(try place(graded(.smallRequest)).proposal == nil)
  }

  @Test func `may still be taken`() throws {
    let up = declined.then(.stepUp, on: "2026-05-23", to: .panel)
    let place = try place(up)
    #expect(place.rung == .panel && place.declined == nil)
  }
}
