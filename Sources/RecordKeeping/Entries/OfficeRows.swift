import Scheme

extension Entry {
  /// The row of an entry of the office.
  func officeRow(_ seals: inout Sealing) -> KeptRow {
    switch self {
    case .scheme(let founding):
      KeptRow(
        .scheme, founding.name, founding.forceCode, founding.areaCode, founding.isPractice,
        founding.seed)
    case .setting(let startsOn, let name, let value): KeptRow(.setting, startsOn, name, value)
    case .suite(let code): KeptRow(.suite, code)
    case .suiteDetail(let suite):
      KeptRow(.suiteDetail, suite.code, suite.name, suite.type, suite.cells, suite.panel)
    case .suiteStatus(let suite, let change):
      KeptRow(.suiteStatus, suite, change.from, change.status)
    case .suiteThroughput(let throughput):
      KeptRow(
        .suiteThroughput, throughput.suite, throughput.month.description, throughput.detainees)
    case .person(let id): KeptRow(.person, id)
    case .officer(let person): Entry.officer(person, &seals)
    case .visitorDetail(let visitor): Entry.visitor(visitor, &seals)
    case .visitorFact(let fact):
      KeptRow(
        .visitorFact, fact.visitor, fact.kind, fact.day,
        seals.seal(fact.note, .personDetail, holder: fact.visitor.rawValue, field: "note"))
    case .availability(let told): Entry.availability(told, &seals)
    case .account(let id, let name):
      KeptRow(
        .account, id, seals.seal(name, .personDetail, holder: id.rawValue, field: "account"))
    case .window(let id, let suite, let week): KeptRow(.window, id, suite, week.monday)
    case .windowPair(let id, let visitors):
      KeptRow(.windowPair, id, Entry.list(visitors))
    case .windowEvent(let id, let event):
      KeptRow(.windowEvent, id, event.event, event.reason, event.visit)
    case .post(let post): Entry.post(post, &seals)
    case .messageClaim(let person, let step): KeptRow(.messageClaim, person, step)
    case .telling(let telling):
      KeptRow(
        .telling, telling.person, telling.route, telling.recordLine, telling.officeLine,
        telling.moment)
    case .wellbeing(let entry):
      KeptRow(
        .wellbeing, entry.call, entry.visitor, entry.visit, entry.event, entry.day,
        seals.seal(
          entry.note, .personDetail, holder: entry.visitor.rawValue, field: "call \(entry.call)"))
    case .qafCriterion, .evidenceFile, .showing: codeRow(&seals)
    case .erasure(let day, let counts):
      KeptRow(
        .erasure, day, counts.custodyNumbers, counts.freeTexts, counts.personDetails)
    default: rotaRow(&seals)
    }
  }

  private static func officer(_ person: Person, _ seals: inout Sealing) -> KeptRow {
    func sealed(_ value: String?, _ field: String) -> KeptValue {
      seals.seal(value, .personDetail, holder: person.id.rawValue, field: field)
    }
    return KeptRow(
      .officer, person.id, person.role, person.suite, person.panel, person.endedOn,
      sealed(person.name, "name"), sealed(person.email, "email"), sealed(person.phone, "phone"))
  }

  private static func visitor(_ visitor: Visitor, _ seals: inout Sealing) -> KeptRow {
    func sealed(_ value: String?, _ field: String) -> KeptValue {
      seals.seal(value, .personDetail, holder: visitor.id.rawValue, field: field)
    }
    let (standing, since) = visitor.standing.kept
    return KeptRow(
      .visitorDetail, visitor.id, sealed(visitor.name, "name"), sealed(visitor.email, "email"),
      sealed(visitor.phone, "phone"), sealed(visitor.homePostcodeArea, "home postcode area"),
      visitor.appointment.appointedOn, visitor.appointment.termEndsOn,
      visitor.appointment.probationUntil, visitor.vettedUntil, visitor.passUntil,
      visitor.tactTrained, visitor.maxVisitsPerQuarter, list(visitor.suites),
      list(visitor.conflicts), list(visitor.keepApart), standing, since)
  }

  /// The days away are sealed: they say when a volunteer's home stands empty.
  private static func availability(_ told: Availability, _ seals: inout Sealing) -> KeptRow {
    KeptRow(
      .availability, told.visitor, told.days.lowerBound, told.days.upperBound,
      told.pattern.digits,
      seals.seal(
        told.away.isEmpty ? nil : told.awayText, .personDetail, holder: told.visitor.rawValue,
        field: Availability.awayField))
  }

  static func list(_ items: [some SchemeIdentifier]) -> String {
    items.map(\.rawValue).joined(separator: ";")
  }
}

extension VisitorStanding {
  /// The standing as two columns: its name, and the day it turns on.
  var kept: (name: String, day: CalendarDay?) {
    switch self {
    case .active: ("active", nil)
    case .suspended(let from): ("suspended", from)
    case .ended(let last): ("ended", last)
    }
  }
}
