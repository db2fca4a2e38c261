import Actions
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Who may do what` {
  struct Pairing: CustomTestStringConvertible {
    let duty: Duty
    let role: Role

    var testDescription: String { "\(role.rawValue), \(duty.rawValue)" }
  }

  static let pairings = Duty.allCases.flatMap { duty in
    Role.allCases.map { Pairing(duty: duty, role: $0) }
  }

  @Test(arguments: pairings)
  func `the office follows the table, cell by cell`(_ pairing: Pairing) throws {
    let test = try OfficeUnderTest()
    let (duty, role) = (pairing.duty, pairing.role)
    let scope = WhoDoesWhat.scope(of: duty, for: role)
    let before = try test.office.records.heads()
    do {
      try test.office.perform(duty, by: OfficeUnderTest.desk(role), home: .office) { look in
        #expect(look.scope == scope)
        return Decision((), [])
      }
      #expect(!role.isPolice, "police sat at the scheme's folder")
      #expect(scope != nil && scope != .asTold && scope != .ifNamed)
      #expect(try test.office.records.heads() != before)
    } catch let refusal as OfficeRefusal {
      #expect(try test.office.records.heads() == before)
      switch refusal {
      case .policeOnSchemeFolder: #expect(role.isPolice)
      case .notPermitted(duty, role): #expect(scope == nil)
      case .onlyAsTold(duty, role): #expect(scope == .asTold)
      case .notTheirOwn(duty, _): #expect(scope == .ifNamed)
      default: Issue.record("\(refusal)")
      }
    }
  }

  @Test(arguments: Role.allCases.filter(\.isPolice))
  func `what police said is entered for them, and only what they may do`(role: Role) throws {
    let test = try OfficeUnderTest()
    for duty in Duty.allCases {
      let may = WhoDoesWhat.scope(of: duty, for: role) != nil
      let desk = OfficeUnderTest.told(OfficeUnderTest.id(role))
      let isRefused = isRefused {
        try test.office.perform(duty, by: desk, home: .office) { look in
          #expect(look.acting?.typedBy == PersonID("P01") && look.acting?.role == role)
          return Decision((), [])
        }
      }
      #expect(isRefused == !may, "\(duty)")
    }
  }

  @Test(arguments: Role.allCases.filter { $0 != .coordinator && $0 != .deputy })
  func `only the office types for others`(role: Role) throws {
    let test = try OfficeUnderTest()
    let desk = OfficeUnderTest.told(
      OfficeUnderTest.id(.inspector), to: OfficeUnderTest.id(role))
    #expect(throws: OfficeRefusal.self) {
      try test.office.perform(.answerAction, by: desk, home: .record) { _ in Decision((), []) }
    }
  }

  @Test func `a deputy gains nothing by typing for the coordinator`() throws {
    let test = try OfficeUnderTest()
    let desk = OfficeUnderTest.told("P01", to: OfficeUnderTest.id(.deputy))
    #expect(throws: OfficeRefusal.self) {
      try test.office.addPerson(name: "Friend", role: .deputy, suite: nil, id: nil, by: desk)
    }
    _ = try test.office.addPerson(
      name: "Friend", role: .deputy, suite: nil, id: nil, by: test.coordinator)
  }

  @Test func `an inspector of one suite does not answer for another`() throws {
    let test = try OfficeUnderTest()
    let action = try test.addReport()
    _ = try test.office.act(.send, on: action.rawValue, by: test.coordinator)
    _ = try test.office.addPerson(
      name: "Insp. North", role: .inspector, suite: "NUN", id: nil, by: test.coordinator)
    #expect(throws: OfficeRefusal.self) {
      try test.office.act(
        .acknowledge, on: action.rawValue, by: OfficeUnderTest.told("Insp. North"))
    }
    let told = OfficeUnderTest.told(OfficeUnderTest.id(.inspector))
    let after = try test.office.act(.acknowledge, on: action.rawValue, by: told)
    #expect(after.state == .acknowledged)
  }

  private func isRefused(_ act: () throws -> Void) -> Bool {
    do {
      try act()
      return false
    } catch {
      return true
    }
  }
}
