import Actions
import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `The restricted lane` {
  private let test: OfficeUnderTest
  private var office: Office { test.office }
  private let reader = OfficeUnderTest.desk(.restrictedReader)

  init() throws {
    test = try OfficeUnderTest()
    _ = try test.office.changeSettings(
      ["restricted_readers": OfficeUnderTest.id(.restrictedReader)], from: nil,
      by: test.coordinator)
  }

  private func handOff(
    _ concern: String = "CT9", to receiver: HandOff.Receiver = .iopc, on day: String? = nil,
    by desk: Desk
  ) throws -> RestrictedSeen {
    try office.handOff(
      concern, to: receiver, on: day.map(OfficeUnderTest.day), note: "by telephone", by: desk)
  }

  @Test func `a hand-off is recorded by those named, and listed for them alone`() throws {
    _ = try test.addReport("9", restricted: true)
    let seen = try handOff(on: "2026-04-06", by: reader)
    #expect(seen.handOffs.map(\.handOff.to) == [.iopc] && !seen.isConcluded)
    #expect(try office.handOffs(by: reader).first?.handOffs.first?.handOff.note == "by telephone")
    for role in Role.allCases where role != .restrictedReader {
      let desk = OfficeUnderTest.desk(role)
      #expect(throws: OfficeRefusal.self) { try office.handOffs(by: desk) }
      #expect(throws: OfficeRefusal.self) { try handOff(by: desk) }
    }
    #expect(try office.records.handOffs().count == 1)
  }

  @Test func `the log's line of a hand-off does not say which concern it was`() throws {
    _ = try test.addReport("9", restricted: true)
    let before = try office.records.heads()
    _ = try handOff(by: reader)
    let lines = try office.records.lines(.record, after: before.record.count, limit: 10)
    #expect(lines.count == 1 && lines.first?.subject?.hasPrefix("H-") == true)
    #expect(lines.first?.duty == Duty.handOffMatter.rawValue)
  }

  @Test func `reading the list is itself recorded, where there is something to read`() throws {
    let before = try office.records.heads()
    #expect(try office.handOffs(by: reader).isEmpty)
    #expect(try office.records.heads() == before)
    _ = try test.addReport("9", restricted: true)
    _ = try office.handOffs(by: reader)
    #expect(try office.records.heads().office.count == before.office.count + 1)
  }

  @Test func `once concluded nothing more is handed on`() throws {
    _ = try test.addReport("9", restricted: true)
    _ = try handOff(by: reader)
    #expect(try handOff(to: .concluded, by: reader).isConcluded)
    #expect(throws: OfficeRefusal.self) { try handOff(to: .safeguarding, by: reader) }
  }

  @Test(arguments: ["2026-04-08", "2026-04-05"])
  func `a day to come, or before the matter was found, is refused`(day: String) throws {
    _ = try test.addReport("9", restricted: true)
    #expect(throws: OfficeRefusal.self) { try handOff(on: day, by: reader) }
    #expect(try office.records.handOffs().isEmpty)
  }

  @Test func `an ordinary concern is unknown here, whoever asks`() throws {
    _ = try test.addReport("1")
    do {
      _ = try handOff("CT1", by: reader)
      Issue.record("an ordinary concern was handed off")
    } catch OfficeRefusal.ladder(.unknownRestricted(let text)) { #expect(text == "CT1") }
  }

  @Test func `what the coordinator restricts joins the lane`() throws {
    let action = try test.addReport("1")
    _ = try office.act(
      .restrict, on: action.rawValue, note: "It is about staff", by: test.coordinator)
    #expect(try handOff("CT1", to: .professionalStandards, by: reader).handOffs.count == 1)
    #expect(throws: OfficeRefusal.self) { try office.concern("CT1", by: test.coordinator) }
  }

  /// What somebody can find out, as text.
  private func world(_ test: OfficeUnderTest, _ desk: Desk) throws -> [String] {
    let office = test.office
    func told(_ read: () throws -> String) -> String {
      do { return try read() } catch { return "\(error)" }
    }
    return [
      told {
        let seen = try office.concerns(limit: 1, by: desk)
        return "\(seen.concerns.map(\.reference)) \(seen.restricted)"
      },
      told {
        let seen = try office.actions(ActionsAsked(limit: 1), by: desk)
        return "\(seen.actions.map(\.reference)) \(seen.restricted)"
      },
      told { "\(try office.concern("CT9", by: desk).0.reference)" },
      told { "\(try office.action("AT9", by: desk).action.reference)" },
      told { "\(try office.visit("VT1", by: desk).visit.figures)" },
      told { "\(try office.today(drafts: [], by: desk).lines)" },
      told { "\(try office.overview(by: desk).restricted)" },
      told { "\(try office.handOffs(by: desk).count)" },
    ]
  }

  @Test(arguments: [("X-chair", false), ("V02", false), ("X-deputy", true)])
  func `to whoever cannot be named it never was`(id: String, mayKnow: Bool) throws {
    var worlds: [[String]] = []
    for hasRestricted in [false, true] {
      let test = try OfficeUnderTest()
      _ = try test.addReport("1")
      if hasRestricted { try test.addRestricted("9", to: "VT1") }
      worlds.append(try world(test, Desk(person: id)))
    }
    #expect((worlds[0] == worlds[1]) == !mayKnow, "\(worlds)")
  }
}

extension OfficeUnderTest {
  /// A restricted concern with an action, found on a visit that is there.
  func addRestricted(_ name: String, to visit: String) throws {
    let concern = Concern(
      reference: Reference("CT\(name)"), visit: Reference(visit), suite: SuiteCode("LEA"),
      day: Self.day("2026-04-06"), path: "/data/detainee[1]/complaint", clause: 2,
      theme: .complaint, severity: .serious, kind: .pastEvent, owner: .commissioner,
      wording: "A person alleged ill-treatment", isSettled: false, isRestricted: true)
    try office.perform(.submitReport, by: coordinator, home: .record) { _ in
      Decision(
        (), about: visit, [.concern(concern), .action(Reference("AT\(name)"), about: concern)])
    }
  }
}
