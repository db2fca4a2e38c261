import Actions
import Findings
import Scheme

/// A matter of Leamington, raised on Monday 4 May 2026 at nine and read at a later moment.
struct Matter {
  var severity = Severity.routine
  var events: [ActionEvent] = []
  var asOf = Matter.at("2026-06-01T12:00:00+01:00")

  static func at(_ text: String) -> Instant {
    guard let instant = Instant(text) else { preconditionFailure("no moment: \(text)") }
    return instant
  }

  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  /// The same with a deed at noon of a day in London's summer.
  func then(
    _ deed: Deed, on day: String, to rung: Rung? = nil, note: String? = nil
  ) -> Matter {
    var event = ActionEvent(deed, at: Matter.at("\(day)T12:00:00+01:00"), note: note)
    event.rung = rung
    var matter = self
    matter.events.append(event)
    return matter
  }

  func read(on day: String) -> Matter {
    var matter = self
    matter.asOf = Matter.at("\(day)T12:00:00+01:00")
    return matter
  }

  var action: Action {
    let raised = Matter.at("2026-05-04T09:00:00+01:00")
    let concern = Concern(
      reference: Reference("C1"), visit: Reference("V1"), suite: SuiteCode("LEA"),
      day: Matter.day("2026-05-04"), path: "/data/bell", clause: 1, theme: .cell,
      severity: severity, kind: .thing, owner: .custody, wording: "A call bell does not work",
      isSettled: false, isRestricted: false)
    return Action(
      reference: Reference("A1"), concern: concern, terms: .unstated(raisedAt: raised),
      kept: events, asOf: asOf)
  }

  /// Sent on 5 May, answered on 11, accepted on 12 and found not fixed on 20.
  static let notFixed = Matter().then(.send, on: "2026-05-05").then(.answer, on: "2026-05-11")
    .then(.accept, on: "2026-05-12").then(.check(.notFixed), on: "2026-05-20")
}

extension Ladder {
  /// A ladder whose settings never changed.
  static func of(
    _ rungs: Set<Rung> = Set(Rung.allCases), byItself: Rung? = nil, posts: [Post] = []
  ) -> Ladder {
    var settings = LadderSettings()
    settings.rungs = rungs
    settings.byItselfUpTo = byItself
    return Ladder(
      posts: posts, settings: [(Matter.day("2026-01-01"), settings)], workingDays: WorkingDays())
  }
}
