import Actions
import RecordKeeping
import Scheme
import SchemeOffice

/// The overview as JSON tells it.
struct OverviewFacts: Encodable {
  let name: String
  let forceCode: String
  let areaCode: String
  let practice: Bool
  let today: String
  let quarter: String
  let people: [PersonFacts]
  let visitors: Tally
  let suites: [Suite]
  let thisWeek: [WindowFacts]
  let actions: [String: Int]
  let restricted: Int
  let recordHead: String
  let officeHead: String

  struct Tally: Encodable {
    let active: Int
    let onProbation: Int
    let suspended: Int
    let ended: Int
    let papersRunOut: [String]
  }

  struct Suite: Encodable {
    let code: String
    let name: String
    let status: String
    let completed: Int
    let abandoned: Int
  }

  init(_ overview: Overview) {
    name = overview.scheme.name
    forceCode = overview.scheme.forceCode
    areaCode = overview.scheme.areaCode
    practice = overview.scheme.isPractice
    today = overview.today.description
    quarter = overview.quarter.description
    people = overview.people.map(PersonFacts.init)
    visitors = Tally(
      active: overview.visitors.active, onProbation: overview.visitors.onProbation,
      suspended: overview.visitors.suspended, ended: overview.visitors.ended,
      papersRunOut: overview.visitors.papersRunOut.map(\.rawValue))
    suites = overview.suites.map { seen in
      let tally = overview.visits[seen.suite.code] ?? VisitTally()
      return Suite(
        code: seen.suite.code.rawValue, name: seen.suite.name, status: seen.status.rawValue,
        completed: tally.completed, abandoned: tally.abandoned)
    }
    thisWeek = overview.thisWeek.map(WindowFacts.init)
    actions = Dictionary(
      overview.actions.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { one, _ in one })
    restricted = overview.restricted
    recordHead = overview.heads.record.digest
    officeHead = overview.heads.office.digest
  }
}
