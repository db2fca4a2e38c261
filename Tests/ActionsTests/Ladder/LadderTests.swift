import Actions
import Findings
import Scheme
import Testing

@Suite struct `The ladder` {
  private let late = Trouble(
    .late(.answer, Allowance(10, .workingDays)), at: Matter.at("2026-05-19T17:00:00+01:00"))
  private let sent = Matter().then(.send, on: "2026-05-05")

  private func place(
    _ matter: Matter, _ ladder: Ladder, late: [Trouble] = []
  ) throws -> LadderPlace {
    try #require(ladder.place(of: matter.action, late: late))
  }

  // To whom first

  @Test func `a draft is addressed to nobody`() {
    #expect(Ladder.of().place(of: Matter().action) == nil)
  }

  @Test func `what is sent is addressed to the sergeant since it was sent`() throws {
    let place = try place(sent, .of())
    #expect(place.rung == .custodySergeant && place.proposal == nil)
    #expect(place.since == Matter.at("2026-05-05T12:00:00+01:00"))
  }

  @Test func `a rung that the scheme leaves out is stepped over`() throws {
    let place = try place(sent, .of([.custodyInspector, .panel]))
    #expect(place.rung == .custodyInspector)
    let up = try self.place(Matter.notFixed, .of([.custodyInspector, .panel]))
    #expect(up.proposal?.rung == .panel)
  }

  @Test func `a serious matter begins with the inspector, who is there at night`() throws {
    var serious = sent
    serious.severity = .serious
    #expect(try place(serious, .of()).rung == .custodyInspector)
    #expect(try place(serious, .of([.custodySergeant])).rung == .custodySergeant)
  }

  @Test func `graded down before it went, it begins where a routine matter does`() throws {
    var event = ActionEvent(.regrade, at: Matter.at("2026-05-04T12:00:00+01:00"), note: "no danger")
    event.severity = .routine
    var matter = Matter()
    matter.severity = .serious
    matter.events = [event]
    #expect(try place(matter.then(.send, on: "2026-05-05"), .of()).rung == .custodySergeant)
  }

  // Reasons

  @Test func `found not fixed, one step up is proposed, with the reason`() throws {
    let place = try place(Matter.notFixed, .of())
    #expect(place.rung == .custodySergeant)
    #expect(place.proposal?.rung == .custodyInspector)
    #expect(place.proposal?.reasons.map(\.kind) == [.notFixed(1)])
  }

  @Test func `where the force agreed, not fixed steps up by itself at that moment`() throws {
    let place = try place(Matter.notFixed, .of(byItself: .chiefInspector))
    #expect(place.rung == .custodyInspector && place.proposal == nil)
    #expect(place.since == Matter.at("2026-05-20T12:00:00+01:00"))
    #expect(place.current.cause == .byItself(.notFixed(1)))
  }

  @Test func `found fixed since, nothing is proposed any more`() throws {
    let mended = Matter.notFixed.then(.answer, on: "2026-05-22").then(.accept, on: "2026-05-23")
    #expect(try place(mended, .of()).proposal != nil)
    #expect(try place(mended.then(.check(.fixed), on: "2026-05-28"), .of()).proposal == nil)
  }

  @Test func `opened again after it was resolved, a step is proposed`() throws {
    let resolved = Matter().then(.send, on: "2026-05-05").then(.answer, on: "2026-05-06")
      .then(.accept, on: "2026-05-06").then(.check(.fixed), on: "2026-05-09")
      .then(.resolve, on: "2026-05-09")
    #expect(try place(resolved, .of()).proposal == nil)
    let again = try place(resolved.then(.reopen, on: "2026-05-30"), .of())
    #expect(again.proposal?.reasons.map(\.kind) == [.reopened])
  }

  @Test func `a promise that was broken is a reason of its own beside the others`() throws {
    let broken = Trouble(
      .promiseBroken(Matter.day("2026-05-15")), at: Matter.at("2026-05-16T00:00:00+01:00"))
    let place = try place(Matter.notFixed, .of(), late: [broken])
    #expect(
      place.proposal?.reasons.map(\.kind)
        == [.promiseBroken(Matter.day("2026-05-15")), .notFixed(1)])
  }

  // Late

  @Test func `late to answer, a step is proposed, and no longer once it is answered`() throws {
    #expect(try place(sent.read(on: "2026-05-20"), .of(), late: [late]).proposal != nil)
    var answered = late
    answered.endedAt = Matter.at("2026-05-21T12:00:00+01:00")
    #expect(
      try place(sent.then(.answer, on: "2026-05-21"), .of(), late: [answered]).proposal == nil)
  }

  @Test func `a clock that runs out tomorrow takes nothing up today`() throws {
    let place = try place(
      sent.read(on: "2026-05-18"), .of(byItself: .chiefInspector), late: [late])
    #expect(place.rung == .custodySergeant && place.proposal == nil)
  }

  @Test func `each rung has it as long as was allowed, then the next`() throws {
    let ladder = Ladder.of(byItself: .chiefInspector)
    // Ten working days from Tuesday 19 May, 25 May being a bank holiday: Wednesday 3 June.
    let before = try place(sent.read(on: "2026-06-03"), ladder, late: [late])
    #expect(before.rung == .custodyInspector)
    let after = try place(sent.read(on: "2026-06-04"), ladder, late: [late])
    #expect(after.rung == .chiefInspector)
    #expect(after.since == Matter.at("2026-06-03T17:00:00+01:00"))
  }

  @Test func `hours are counted round the clock`() throws {
    var serious = sent
    serious.severity = .serious
    let late = Trouble(
      .late(.acknowledge, Allowance(12, .hours)), at: Matter.at("2026-05-06T00:00:00+01:00"))
    let place = try place(
      serious.read(on: "2026-05-06"), .of(byItself: .chiefInspector), late: [late])
    #expect(place.rung == .chiefInspector)
    #expect(place.proposal?.rung == .panel, "noon, and the chief inspector has had twelve hours")
  }

  @Test func `a step taken before the answer stays taken after it`() throws {
    var answered = late
    answered.endedAt = Matter.at("2026-05-21T12:00:00+01:00")
    let place = try place(
      sent.then(.answer, on: "2026-05-21"), .of(byItself: .custodyInspector), late: [answered])
    #expect(place.rung == .custodyInspector && place.proposal == nil)
  }

  // Who may be addressed by nobody's decision

  @Test(arguments: Rung.allCases)
  func `nothing above the chief inspector is ever addressed by itself`(set: Rung) throws {
    var troubled = Matter().then(.send, on: "2026-05-05")
    for day in 6...28 {
      let text = "2026-05-" + (day < 10 ? "0\(day)" : "\(day)")
      troubled = troubled.then(.answer, on: text).then(.accept, on: text)
        .then(.check(.notFixed), on: text)
    }
    let place = try place(troubled, .of(byItself: set), late: [late])
    #expect(place.rung <= .chiefInspector)
    #expect(place.rung == .chiefInspector || place.rung <= set)
    #expect(place.steps.allSatisfy { $0.rung <= .chiefInspector })
    #expect(place.proposal?.rung == Ladder.of().settings(at: troubled.asOf).next(above: place.rung))
  }

  @Test func `the scheme takes it to the panel, and that answers the proposal`() throws {
    let up = Matter.notFixed.then(.stepUp, on: "2026-05-21", to: .panel, note: "twice now")
    let place = try place(up, .of())
    #expect(place.rung == .panel && place.proposal == nil)
    #expect(place.current.cause == .taken(note: "twice now", by: nil))
    let again = up.then(.answer, on: "2026-05-22").then(.accept, on: "2026-05-22")
      .then(.check(.notFixed), on: "2026-05-25")
    let next = try self.place(again, .of())
    #expect(next.rung == .panel && next.proposal?.rung == .commissioner)
    #expect(next.proposal?.reasons.map(\.kind) == [.notFixed(2)])
  }

  @Test func `taken up at the very moment it was found, it is not proposed again`() throws {
    let up = Matter.notFixed.then(.stepUp, on: "2026-05-20", to: .panel)
    #expect(try place(up, .of()).proposal == nil)
  }

  @Test func `at the top nothing more is proposed`() throws {
    let up = Matter.notFixed.then(.stepUp, on: "2026-05-21", to: .national)
      .then(.answer, on: "2026-05-22").then(.accept, on: "2026-05-22")
      .then(.check(.notFixed), on: "2026-05-25")
    let place = try place(up, .of())
    #expect(place.rung == .national && place.proposal == nil)
  }

  @Test func `what is closed is taken nowhere`() throws {
    let closed = Matter.notFixed.then(.disagree, on: "2026-05-21")
    #expect(try place(closed, .of()).proposal == nil)
  }

  @Test func `what is restricted stands on no rung`() {
    let restricted = Matter.notFixed.then(.restrict, on: "2026-05-21")
    #expect(Ladder.of(byItself: .chiefInspector).place(of: restricted.action) == nil)
  }

  @Test func `handed on, it says to whom, until the next step`() throws {
    var event = ActionEvent(.handOn, at: Matter.at("2026-05-07T12:00:00+01:00"))
    event.owner = .estates
    event.named = "the estates desk"
    var matter = sent
    matter.events.append(event)
    let place = try place(matter, .of())
    #expect(place.rung == .custodySergeant && place.handedOn?.named == "the estates desk")
    let up = try self.place(matter.then(.stepUp, on: "2026-05-21", to: .panel), .of())
    #expect(up.handedOn == nil)
  }

  @Test func `a change of the agreement alters no step that was taken before it`() throws {
    var agreed = LadderSettings()
    agreed.byItselfUpTo = .chiefInspector
    let ladder = Ladder(
      posts: [],
      settings: [
        (Matter.day("2026-05-21"), agreed), (Matter.day("2026-01-01"), LadderSettings()),
      ], workingDays: WorkingDays())
    let place = try place(Matter.notFixed, ladder)
    #expect(place.rung == .custodySergeant && place.proposal?.rung == .custodyInspector)
  }
}
