import ActionPapers
import Actions
import Findings
import Scheme

/// Actions and moments for tests of the papers.
enum Fixture {
  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  /// A moment by London's clock: `2026-04-20 10:00`.
  static func at(_ text: String) -> Instant {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let time = TimeOfDay(parts[1]) else {
      preconditionFailure("no moment: \(text)")
    }
    return LondonTime.instant(of: time, on: day(String(parts[0])))
  }

  static func concern(
    _ name: String = "C1", severity: Severity = .routine, kind: ConcernKind = .thing,
    settled: Bool = false, restricted: Bool = false, words: String? = "Cell 4, no sound",
    wording: String = "A call bell did not work.", day found: String = "2026-04-08"
  ) -> Concern {
    var concern = Concern(
      reference: Reference(rawValue: name), visit: Reference(rawValue: "V-1"),
      suite: SuiteCode("LEA"), day: day(found), path: "/data/cells/bell", clause: 1,
      theme: .cell, severity: severity, kind: kind, owner: .custody, wording: wording,
      isSettled: settled, isRestricted: restricted)
    concern.words = words
    return concern
  }

  static func event(
    _ deed: Deed, _ moment: String, note: String? = nil, line: Int? = nil,
    person: String = "P1"
  ) -> ActionEvent {
    var event = ActionEvent(deed, at: at(moment), note: note)
    event.by = line.map {
      DoneBy(
        line: $0, loggedAt: at(moment), person: PersonID(person), role: .coordinator,
        how: .claimed(AccountName("K1")))
    }
    return event
  }

  static func action(_ events: [ActionEvent]) -> Action { action("A-1", concern(), events) }

  static func action(_ name: String, _ events: [ActionEvent]) -> Action {
    action(name, concern(), events)
  }

  static func action(
    _ name: String, _ concern: Concern, _ events: [ActionEvent]
  ) -> Action {
    Action(
      reference: Reference(rawValue: name), concern: concern,
      terms: Terms(raisedAt: at("2026-04-08 18:00"), goesAt: nil, allowed: [:]),
      kept: events, asOf: at("2026-04-20 10:00"))
  }

  static func sheet(
    _ matters: [SheetMatter], found: [Concern] = [], actions: [Action] = []
  ) -> CustodySheet {
    CustodySheet(
      scheme: "Warwickshire", isPractice: false,
      suite: CustodySuite(code: SuiteCode("LEA"), name: "Leamington", type: .designated),
      madeOn: day("2026-04-20"), returnTo: "Ann Example, 01926 000000",
      thanks: GoodPractice(
        days: day("2026-01-19")...day("2026-04-20"), found: found, actions: actions),
      matters: matters)
  }
}
