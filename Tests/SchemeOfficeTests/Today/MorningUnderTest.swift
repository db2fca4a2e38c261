import Actions
import Findings
import RecordKeeping
import Scheme

@testable import SchemeOffice

/// A morning of Warwickshire on Tuesday 7 April 2026 at ten, with nothing that needs anybody.
struct MorningUnderTest {
  var today = OfficeUnderTest.day("2026-04-07")
  var windows: [KeptWindow] = []
  var actions: [Action] = []
  var visitors: [Visitor] = []
  var unread: [UnreadReport] = []
  var drafts: [DraftBeginning] = []
  var returns: [BuiltReturn] = []
  var unhanded: [Concern] = []
  var calls: [KeptWellbeingCall] = []
  var detentions: [TACTDetention] = []
  var suiteType = SuiteType.designated
  var isAnyoneNamed = true
  var isNamed = false
  var settings = SchemeSettings(startsOn: OfficeUnderTest.day("2026-04-01"))
  var began = OfficeUnderTest.day("2026-04-01")

  static let leamington = SuiteCode("LEA")

  var now: Instant { Instant(day: today, secondsUTC: 9 * 3600) }

  var morning: Morning {
    let ladder = Ladder(posts: [], settings: [], workingDays: WorkingDays())
    return Morning(
      today: today, now: now, settings: settings,
      suites: [CustodySuite(code: Self.leamington, name: "Leamington", type: suiteType)],
      statuses: [:], visitors: visitors, windows: windows,
      matters: actions.map { ($0, ladder.addressed($0)) }, unread: unread, drafts: drafts,
      returns: returns, unhanded: unhanded, calls: calls, detentions: detentions,
      isAnyoneNamed: isAnyoneNamed,
      isNamed: isNamed, began: began)
  }

  /// The lines of one rule, the most pressing first.
  func lines(_ name: TodayRuleName) -> [TodayLine] {
    (TodayRule.all.first { $0.name == name }?.lines(morning) ?? []).sorted()
  }

  static func day(_ text: String) -> CalendarDay { OfficeUnderTest.day(text) }

  /// A window of Leamington in the week of a Monday.
  static func window(
    _ monday: String, _ visitors: [String] = ["V01", "V02"], _ events: [WindowEvent] = []
  ) -> KeptWindow {
    KeptWindow(
      id: WindowID("LEA-\(monday)"), suite: leamington, week: VisitWeek(holding: day(monday)),
      visitors: visitors.map { VisitorID($0) }, events: events)
  }

  /// Windows with a pair for every week that the page looks ahead.
  static func paired(but monday: String? = nil) -> [KeptWindow] {
    (0..<6).map { day("2026-04-06").adding(days: $0 * 7).description }
      .filter { $0 != monday }.map { window($0) }
  }

  /// An action with some deeds, each on a day at noon.
  func action(
    _ name: String = "A1", severity: Severity = .routine, goesAt: Instant? = nil,
    targets: [Target: GradedAllowance] = [:], after deeds: [(Deed, String)] = []
  ) -> Action {
    let concern = Concern(
      reference: Reference("C1"), visit: Reference("V1"), suite: Self.leamington,
      day: Self.day("2026-04-01"), path: "/data/bell", clause: 1, theme: .cell,
      severity: severity, kind: .thing, owner: .custody, wording: "A call bell does not work",
      isSettled: false, isRestricted: false)
    let terms = Terms(
      raisedAt: Instant(day: Self.day("2026-04-01")), goesAt: goesAt, allowed: targets)
    let events = deeds.map { deed, day in
      ActionEvent(deed, at: Instant(day: Self.day(day), secondsUTC: 11 * 3600), note: "said")
    }
    return Action(
      reference: Reference(name), concern: concern, terms: terms, kept: events, asOf: now)
  }

  static func visitor(
    _ id: String = "V01", vetted: String? = "2029-01-01", pass: String? = "2029-01-01",
    term: String? = nil, probation: String? = nil
  ) -> Visitor {
    Visitor(
      id: VisitorID(id), name: "Asha Brown",
      appointment: Appointment(
        appointedOn: day("2024-04-01"), termEndsOn: term.map(day),
        probationUntil: probation.map(day)),
      vettedUntil: vetted.map(day), passUntil: pass.map(day))
  }

  static let restricted = Concern(
    reference: Reference("C9"), visit: Reference("V1"), suite: leamington,
    day: day("2026-04-01"), path: "/data/complaint", clause: 1, theme: .complaint,
    severity: .serious, kind: .pastEvent, owner: .commissioner, wording: "An allegation",
    isSettled: false, isRestricted: true)
}
