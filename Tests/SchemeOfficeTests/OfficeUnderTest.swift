import Actions
import Findings
import Foundation
import RecordKeeping
import SQLiteRecordKeeping
import Scheme

@testable import SchemeOffice

/// A practice scheme in memory with one person in every role, two visitors and a sent action.
struct OfficeUnderTest {
  var office: Office
  static let now = Instant(day: day("2026-04-07"), secondsUTC: 9 * 3600)

  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  init() throws {
    let records = try SQLiteRecords.inMemory()
    let profile = SchemeProfile.warwickshire(startsOn: Self.day("2026-04-01"))
    try InitialiseScheme(profile: profile, coordinator: "Ruth", isPractice: true, seed: 7)
      .perform(in: records, at: Self.now, account: "tester")
    office = Office(
      records: records, clock: .set(to: Self.now), account: "tester", shelves: try Shelves())
    for role in Role.allCases where role != .coordinator && role != .visitor {
      _ = try office.addPerson(
        name: role.label, role: role, suite: role.isPolice ? "LEA" : nil, id: Self.id(role),
        by: coordinator)
    }
    for id in ["V01", "V02"] {
      _ = try office.appoint(
        id,
        { id, _ in
          Visitor(
            id: id, name: "Visitor \(id)", phone: "01926 555 0101",
            appointment: Appointment(appointedOn: Self.day("2024-04-01")),
            vettedUntil: Self.day("2028-03-31"), passUntil: Self.day("2028-03-31"))
        }, by: coordinator)
    }
  }

  let coordinator = Desk(person: "P01")

  /// The id of the one in a role.
  static func id(_ role: Role) -> String {
    switch role {
    case .coordinator: "P01"
    case .visitor: "V01"
    default: "X-" + role.rawValue
    }
  }

  /// Someone in a role at the desk.
  static func desk(_ role: Role) -> Desk { Desk(person: id(role)) }

  /// What someone told the one at the desk.
  static func told(_ who: String, to person: String = "P01", on text: String = "2026-04-07") -> Desk
  {
    Desk(person: person, from: Desk.Source(who: who, by: .fromMail, received: day(text)))
  }

  /// A visit with one concern and the action it became, the concern restricted or not.
  func addReport(_ name: String = "1", restricted: Bool = false) throws -> Reference {
    let visit = Reference("VT\(name)")
    var row = VisitRow(
      reference: visit.rawValue, suite: "LEA", date: Self.day("2026-04-06"), mode: .inPerson,
      outcome: .made)
    row.visitors = 2
    var concern = Concern(
      reference: Reference("CT\(name)"), visit: visit, suite: SuiteCode("LEA"), day: row.date,
      path: "/data/found", clause: 1, theme: restricted ? .reprisal : .cell, severity: .routine,
      kind: .thing, owner: .custody, wording: "Something", isSettled: false,
      isRestricted: restricted)
    concern.words = "what was said"
    let action = Reference("AT\(name)")
    let entries: [Entry] = [
      .visit(visit, suite: SuiteCode("LEA"), source: .report, content: "c\(name)"),
      .visitFigures(row),
      .reportVisitor(visit, visitor: VisitorID("V01"), .confirmed, dissent: nil),
      .concern(concern), .action(action, about: concern),
    ]
    try office.perform(.submitReport, by: coordinator, home: .record) { _ in
      Decision((), about: visit.rawValue, entries)
    }
    return action
  }
}
