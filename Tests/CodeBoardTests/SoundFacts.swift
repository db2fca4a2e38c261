import CodeBoard
import Scheme

/// Facts of a scheme in which nothing is missing.
enum Sound {
  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static let today = day("2026-07-06")

  static let facts: CodeFacts = {
    var facts = CodeFacts(days: day("2026-04-01")...day("2026-07-05"))
    facts.people.coordinators = 1
    facts.people.active = 14
    facts.people.appointed = 2
    facts.people.went = 12
    facts.people.wentForTACT = 2
    facts.visits.weeks = 28
    facts.visits.inPerson = 28
    facts.visits.inPersonTimed = 28
    facts.visits.byBand = [8, 8, 8, 4]
    facts.visits.byWeekday = [4, 4, 4, 4, 4, 4, 4]
    facts.visits.counted = 28
    facts.visits.made = 28
    facts.door.delayed = 2
    facts.door.refused = 1
    facts.reports.handedIn = 28
    facts.reports.timed = 28
    facts.reports.dueToSend = 26
    facts.reports.formNames = ["visit-report"]
    facts.matters.raised = 30
    facts.matters.sent = 9
    facts.papers.yearPublished = "April 2025 to March 2026"
    facts.papers.returns = 1
    facts.forms = [
      FormAsked(name: "visit-report 2026.1", codes: Set(Requirement.all.map(\.code.rawValue)))
    ]
    return facts
  }()

  static let author = PersonID("P01")

  static func told(
    _ kind: Showing.Kind, _ code: String, _ text: String = "As told", until: String? = nil
  ) -> Showing {
    Showing(
      .requirement(RequirementCode(rawValue: code)), kind, day: day("2026-05-01"),
      until: until.map { day($0) }, author: author, text: text)
  }
}
