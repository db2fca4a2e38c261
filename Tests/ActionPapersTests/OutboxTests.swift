import ActionPapers
import Actions
import Findings
import Scheme
import Testing

@Suite struct `The outbox` {
  private let hours = WorkingHours(WorkingDays())
  private static let everyone = Role.allCases.map {
    Correspondent(id: PersonID($0.rawValue), role: $0, email: "\($0.rawValue)@example.org")
  }

  private func matters(
    _ people: [Correspondent] = everyone, since: String = "2026-04-06 09:00"
  ) -> WaitingMatters {
    WaitingMatters(
      correspondents: people, suites: [SuiteCode("LEA"): "Leamington"],
      visitors: [Reference(rawValue: "V-1"): [VisitorID("visitor")]],
      newsSince: Fixture.at(since))
  }

  private let sent = Fixture.event(.send, "2026-04-09 10:00", line: 5)

  @Test func `tells the suite that something waits once it was asked`() {
    let waiting = matters().waiting(Fixture.action([sent]))
    #expect(waiting.map(\.person.rawValue) == ["custody"])
    #expect(waiting.first?.place == .sheet(suite: "Leamington"))
    #expect(waiting.first?.isSafety == false)
  }

  @Test func `tells nobody of the suite when the next step is the scheme's`() {
    let answer = Fixture.event(.answer, "2026-04-10 10:00", note: "Done", line: 6, person: "x")
    let told = matters().waiting(Fixture.action([sent, answer])).map(\.person.rawValue)
    #expect(!told.contains("custody") && told.contains("coordinator") && told.contains("visitor"))
  }

  @Test func `does not tell the one who typed the answer`() {
    let answer = Fixture.event(
      .answer, "2026-04-10 10:00", note: "Done", line: 6, person: "coordinator")
    let told = matters().waiting(Fixture.action([sent, answer])).map(\.person.rawValue)
    #expect(!told.contains("coordinator") && told.contains("deputy"))
  }

  @Test func `tells another suite nothing`() {
    let other = Correspondent(id: PersonID("n"), role: .custody, suite: SuiteCode("NUN"))
    #expect(matters([other]).waiting(Fixture.action([sent])).isEmpty)
  }

  @Test func `tells nobody of what is restricted`() {
    let action = Fixture.action("A", Fixture.concern(severity: .serious, restricted: true), [sent])
    #expect(matters().waiting(action).isEmpty)
  }

  /// A matter taken to each rung, and whom the step itself tells.
  @Test(arguments: [
    (Rung.custodySergeant, ["custody", "custody"]), (.custodyInspector, ["custody", "inspector"]),
    (.chiefInspector, ["custody", "chief-inspector"]), (.panel, ["custody"]),
    (.commissioner, ["custody"]), (.national, ["custody"]),
  ])
  func `nothing above the chief inspector is addressed by itself`(rung: Rung, told: [String]) {
    var step = Fixture.event(.stepUp, "2026-04-10 10:00", line: 6)
    step.rung = rung
    let waiting = matters().waiting(Fixture.action([sent, step]))
    #expect(waiting.map(\.person.rawValue) == told)
  }

  @Test(arguments: Role.allCases)
  func `a Commissioner is never written to by itself, nor a chair or a named reader`(role: Role) {
    let may = Correspondent(id: PersonID("x"), role: role).mayBeWrittenTo
    #expect(may != [.commissioner, .chair, .restrictedReader].contains(role))
  }

  @Test func `bundles over four working hours`() {
    let afternoon = Fixture.event(.send, "2026-04-09 15:30", line: 5)
    let second = Fixture.event(.send, "2026-04-10 09:30", line: 6)
    let waiting =
      matters().waiting(Fixture.action("A-1", [afternoon]))
      + matters().waiting(Fixture.action("A-2", [second]))
    let messages = Outbox.messages(waiting, told: [:], hours: hours)
    // 15:30 to 17:00 is an hour and a half; two and a half are left for Friday from 09:00.
    #expect(messages.map(\.dueAt) == [Fixture.at("2026-04-10 11:30")])
    #expect(messages.first?.places.count == 1)
  }

  @Test func `goes at once where somebody's safety is concerned`() {
    let serious = Fixture.concern(severity: .serious)
    let night = Fixture.event(.send, "2026-04-11 02:00", line: 5)
    let waiting = matters().waiting(Fixture.action("A-1", serious, [night]))
    let messages = Outbox.messages(waiting, told: [:], hours: hours)
    #expect(messages.allSatisfy { $0.isSafety })
    #expect(
      messages.first { $0.person == PersonID("custody") }?.dueAt == Fixture.at("2026-04-11 02:00"))
  }

  @Test func `tells nothing twice`() {
    let waiting = matters().waiting(Fixture.action([sent]))
    func told(_ line: Int) -> [PersonID: TellingMark] {
      [
        PersonID("custody"): TellingMark(
          recordLine: line, officeLine: 0, moment: Fixture.at("2026-04-09 10:00"))
      ]
    }
    #expect(Outbox.messages(waiting, told: told(5), hours: hours).isEmpty)
    #expect(Outbox.messages(waiting, told: told(4), hours: hours).count == 1)
  }

  @Test func `tells again when the question comes back`() {
    let events = [
      sent, Fixture.event(.answer, "2026-04-10 10:00", note: "Done", line: 6),
      Fixture.event(.sendBack, "2026-04-13 10:00", note: "Which day?", line: 7),
    ]
    let waiting = matters().waiting(Fixture.action(events))
    let mark = TellingMark(
      recordLine: 5, officeLine: 0, moment: Fixture.at("2026-04-09 10:00"))
    let messages = Outbox.messages(waiting, told: [PersonID("custody"): mark], hours: hours)
    #expect(messages.contains { $0.person == PersonID("custody") })
  }

  @Test func `says that something waits and where, and nothing of it`() {
    let waiting = matters().waiting(Fixture.action([sent]))
    let message = Outbox.messages(waiting, told: [:], hours: hours)[0]
    let text = MessageText(message, scheme: "Warwickshire", isPractice: false)
    for told in ["bell", "Cell 4", "A-1", "C1", "V-1", "visitor", "routine", "9 April"] {
      #expect(!(text.subject + text.body).contains(told), "\(told)")
    }
    #expect(text.body.contains("the sheet of matters for Leamington"))
  }

  @Test func `a call after a hard visit is told to the coordinator alone`() {
    let waiting = matters().waiting(callAskedAt: Fixture.at("2026-04-09 10:00"), line: 12)
    #expect(waiting.map(\.person.rawValue) == ["coordinator"])
  }

  @Test(arguments: [
    ("2026-04-09 09:00", "2026-04-09 13:00"), ("2026-04-09 13:00", "2026-04-09 17:00"),
    ("2026-04-09 06:00", "2026-04-09 13:00"), ("2026-04-09 18:00", "2026-04-10 13:00"),
    // Good Friday is 3 April 2026, Easter Monday 6 April.
    ("2026-04-02 16:00", "2026-04-07 12:00"),
    // The clocks go forward on Sunday 29 March 2026.
    ("2026-03-27 15:00", "2026-03-30 11:00"),
  ])
  func `working hours stop at night, at weekends and on holidays`(from: String, until: String) {
    #expect(hours.moment(4, hoursAfter: Fixture.at(from)) == Fixture.at(until))
  }
}
