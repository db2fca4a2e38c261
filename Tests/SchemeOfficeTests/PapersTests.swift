import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Papers about the rota` {
  private func office() throws -> OfficeUnderTest {
    let test = try OfficeUnderTest()
    let allotment = """
      suite,week,visitors
      LEA,06/04/2026,V01;V02
      NUN,20/04/2026,V01;V02
      LEA,30/03/2026,V01;V02

      """
    _ = try test.office.importAllotment(Array(allotment.utf8), by: test.coordinator)
    return test
  }

  private func duty(_ test: OfficeUnderTest) throws -> String? {
    let count = try test.office.records.heads().office.count
    return try test.office.records.lines(.office, after: count - 1, limit: 1).first?.duty
  }

  @Test func `a calendar holds the visitor's weeks from this one on, and no more`() throws {
    let test = try office()
    let seen = try test.office.calendar(of: nil, withDetails: false, by: Desk(person: "V01"))
    #expect(seen.windows.map(\.week.description) == ["2026-04-06", "2026-04-20"])
    #expect(seen.windows.allSatisfy { $0.details == nil })
    #expect(try duty(test) == "export-calendar")
  }

  @Test func `only the visitor, at the desk or by telephone, has suite and partner in it`() throws {
    let test = try office()
    for desk in [Desk(person: "V01"), OfficeUnderTest.told("V01")] {
      let seen = try test.office.calendar(of: nil, withDetails: true, by: desk)
      #expect(seen.windows.map { $0.details?.suite } == ["Leamington", "Nuneaton"])
      #expect(seen.windows[0].details?.partners == ["Visitor V02"])
    }
    for desk in [test.coordinator, Desk(person: "V02"), OfficeUnderTest.desk(.deputy)] {
      #expect(throws: OfficeRefusal.self) {
        try test.office.calendar(of: "V01", withDetails: true, by: desk)
      }
    }
    let redacted = try test.office.calendar(
      of: "V01", withDetails: false, by: test.coordinator)
    #expect(redacted.windows.count == 2 && redacted.windows.allSatisfy { $0.details == nil })
  }

  @Test func `a visitor has no other's calendar`() throws {
    let test = try office()
    #expect(throws: OfficeRefusal.self) {
      try test.office.calendar(of: "V02", withDetails: false, by: Desk(person: "V01"))
    }
    #expect(throws: OfficeRefusal.self) {
      try test.office.calendar(of: nil, withDetails: false, by: test.coordinator)
    }
  }

  @Test func `a window has the same name in every export, and another in the partner's`() throws {
    let test = try office()
    func names(_ visitor: String, _ withDetails: Bool = false) throws -> [String] {
      try test.office.calendar(of: nil, withDetails: withDetails, by: Desk(person: visitor))
        .windows.map(\.uid)
    }
    let first = try names("V01")
    #expect(first == (try names("V01", true)) && Set(first).count == 2)
    #expect(Set(first).isDisjoint(with: try names("V02")))
  }

  @Test func `a window that was not made is in no calendar`() throws {
    let test = try office()
    _ = try test.office.markNotMade("LEA-2026-04-06", reason: "illness", by: test.coordinator)
    let seen = try test.office.calendar(of: nil, withDetails: false, by: Desk(person: "V01"))
    #expect(seen.windows.map(\.week.description) == ["2026-04-20"])
  }

  @Test func `letters and the emergency pack are made from the weeks asked for, and logged`() throws
  {
    let test = try office()
    let letters = try test.office.materialForLetters(
      from: nil, weeks: 2, by: test.coordinator)
    #expect(letters.windows.map(\.id.rawValue) == ["LEA-2026-04-06"])
    #expect(try duty(test) == "make-letters")
    let pack = try test.office.materialForEmergencyPack(
      weeks: 13, by: OfficeUnderTest.desk(.deputy))
    #expect(pack.windows.count == 2)
    #expect(try duty(test) == "make-emergency-pack")
  }

  @Test func `a dry run logs nothing`() throws {
    let test = try office()
    var dry = test.office
    dry.isDryRun = true
    let before = try dry.records.heads()
    _ = try dry.materialForEmergencyPack(weeks: 13, by: test.coordinator)
    _ = try dry.calendar(of: "V01", withDetails: false, by: test.coordinator)
    #expect(try dry.records.heads() == before)
  }
}
