import RecordKeeping
import Returns
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `From a draft to an issued return` {
  private let under: OfficeUnderTest
  private let quarter = ReturnPeriod("2026-Q2", for: .quarter)

  init() throws {
    under = try OfficeUnderTest()
    _ = try under.addReport()
  }

  /// The same office on a later day, at nine in the morning.
  private func office(on day: String) -> Office {
    Office(
      records: under.office.records,
      clock: .set(to: Instant(day: OfficeUnderTest.day(day), secondsUTC: 8 * 3600)),
      account: "tester", shelves: under.office.shelves)
  }

  /// A second report of the quarter, handed in late.
  private func addReport(on day: String) throws {
    var late = under
    late.office = office(on: day)
    _ = try late.addReport("2")
  }

  private func refusal(_ body: () throws -> Void) -> ReturnRefusal? {
    do {
      try body()
    } catch OfficeRefusal.returns(let refusal) {
      return refusal
    } catch {
      return nil
    }
    return nil
  }

  private func build(_ day: String, supersedes: Int? = nil) throws -> [UInt8] {
    var asked = ReturnAsked(try #require(quarter), release: "9.9")
    asked.supersedes = supersedes
    let office = office(on: day)
    let first = try office.buildReturn(asked, by: under.coordinator)
    for remark in first.outcome.unanswered {
      try office.explainQuery(
        rule: remark.rule, suite: remark.suite, text: "The quarter was like that.",
        in: try #require(quarter).days, by: under.coordinator)
    }
    guard !first.outcome.unanswered.isEmpty else { return first.bytes }
    let second = try office.buildReturn(asked, by: under.coordinator)
    try #require(second.isClean)
    return second.bytes
  }

  private let approval = ReturnApproval(
    name: "Dana Ferris", post: "Chief Executive", day: OfficeUnderTest.day("2026-07-16"),
    document: "Decision 112")

  private func sendAndApprove(_ bytes: [UInt8]) throws {
    let office = office(on: "2026-07-16")
    _ = try office.sendReturnToForce(
      bytes, post: "Head of Custody", on: OfficeUnderTest.day("2026-07-15"),
      by: under.coordinator)
    _ = try office.approveReturn(bytes, approval, by: under.coordinator)
  }

  private func issue(_ bytes: [UInt8], on day: String) throws -> KeptReturn {
    try office(on: day).issueReturn(
      bytes, to: "HMICFRS", on: OfficeUnderTest.day(day), by: under.coordinator)
  }

  @Test func `goes from checked to approved to issued, and is kept to the letter`() throws {
    let bytes = try build("2026-07-14")
    let states = { try office(on: "2026-08-01").returnsKept(by: under.coordinator).map(\.state) }
    #expect(try states().last == .checked)
    try sendAndApprove(bytes)
    #expect(try states().last == .approved)
    let issued = try issue(bytes, on: "2026-07-30")
    #expect(try states().last == .issued)
    let text = try office(on: "2026-08-01").issuedText(of: issued, by: under.coordinator)
    #expect(text == String(decoding: bytes, as: UTF8.self))
    #expect(try under.office.records.verify().holds)
  }

  @Test func `built again from the records of that day it is the same to the byte`() throws {
    let bytes = try build("2026-07-14")
    try sendAndApprove(bytes)
    let issued = try issue(bytes, on: "2026-07-30")
    try addReport(on: "2026-08-01")
    let later = office(on: "2026-09-01")
    #expect(try later.rebuildReturn(issued, by: under.coordinator) == bytes)
    let today = try later.buildReturn(
      ReturnAsked(try #require(quarter), release: "9.9"), by: under.coordinator)
    #expect(today.paper.header.digest != issued.built.digest)
  }

  @Test func `only the file that was built here, to the letter, goes further`() throws {
    var bytes = try build("2026-07-14")
    bytes.append(10)
    #expect(
      refusal {
        _ = try office(on: "2026-07-16").approveReturn(bytes, approval, by: under.coordinator)
      } == .notBuiltHere)
  }

  @Test func `what nobody explained is not approved`() throws {
    let asked = ReturnAsked(try #require(quarter), release: "9.9")
    let built = try office(on: "2026-07-14").buildReturn(asked, by: under.coordinator)
    try #require(!built.isClean)
    let refused = refusal {
      _ = try office(on: "2026-07-16").approveReturn(
        built.bytes, approval, by: under.coordinator)
    }
    #expect(refused == .notClean(built.outcome.unanswered))
    let state = try office(on: "2026-07-16").returnsKept(by: under.coordinator).last?.state
    #expect(state == .draft)
  }

  @Test func `whoever built it does not approve it, whatever the case of the letters`() throws {
    let bytes = try build("2026-07-14")
    var own = approval
    own.name = "RUTH"
    #expect(
      refusal {
        _ = try office(on: "2026-07-16").approveReturn(bytes, own, by: under.coordinator)
      } == .approvedByBuilder(name: "RUTH"))
  }

  @Test(arguments: ["P01", " ruth ", "Ruth."])
  func `nor by another spelling of the name, or by id`(spelling: String) throws {
    let bytes = try build("2026-07-14")
    var own = approval
    own.name = spelling
    #expect(
      refusal {
        _ = try office(on: "2026-07-16").approveReturn(bytes, own, by: under.coordinator)
      } == .approvedByBuilder(name: spelling))
  }

  @Test func `no day before it was built, none to come, and no step twice`() throws {
    let bytes = try build("2026-07-14")
    let desk = office(on: "2026-07-16")
    var early = approval
    early.day = OfficeUnderTest.day("2026-07-13")
    #expect(
      refusal { _ = try desk.approveReturn(bytes, early, by: under.coordinator) }
        == .beforeBuilt(OfficeUnderTest.day("2026-07-13"), built: OfficeUnderTest.day("2026-07-14"))
    )
    early.day = OfficeUnderTest.day("2026-07-17")
    #expect(throws: OfficeRefusal.self) {
      try desk.approveReturn(bytes, early, by: under.coordinator)
    }
    try sendAndApprove(bytes)
    #expect(
      refusal { _ = try desk.approveReturn(bytes, approval, by: under.coordinator) }
        == .alreadyDone(.approved, OfficeUnderTest.day("2026-07-16")))
    #expect(
      refusal {
        _ = try desk.sendReturnToForce(
          bytes, post: "Inspector", on: OfficeUnderTest.day("2026-07-16"), by: under.coordinator)
      } == .alreadyDone(.sentToForce, OfficeUnderTest.day("2026-07-15")))
  }

  @Test func `is not issued unapproved, nor before the force had its days`() throws {
    let bytes = try build("2026-07-14")
    #expect(refusal { _ = try issue(bytes, on: "2026-07-30") } == .notApproved)
    _ = try office(on: "2026-07-16").approveReturn(bytes, approval, by: under.coordinator)
    #expect(refusal { _ = try issue(bytes, on: "2026-07-30") } == .forceNotAsked)
    _ = try office(on: "2026-07-16").sendReturnToForce(
      bytes, post: "Head of Custody", on: OfficeUnderTest.day("2026-07-15"),
      by: under.coordinator)
    // Fourteen days from the 15th: the 29th is still theirs.
    #expect(
      refusal { _ = try issue(bytes, on: "2026-07-29") }
        == .forceMayAnswer(until: OfficeUnderTest.day("2026-07-29")))
    _ = try issue(bytes, on: "2026-07-30")
  }

  @Test func `the force's answer ends the waiting, is kept beside it, and stops nothing`() throws {
    let bytes = try build("2026-07-14")
    try sendAndApprove(bytes)
    let days = try #require(quarter).days
    let answer = ForceComment(
      days, post: "Head of Custody", received: OfficeUnderTest.day("2026-07-17"),
      text: "We do not agree that the bell was broken.")
    let kept = try office(on: "2026-07-17").recordForceComment(
      answer.text, of: days, from: answer.post, received: answer.received, by: under.coordinator)
    #expect(kept.comment == answer)
    _ = try issue(bytes, on: "2026-07-17")
    #expect(try office(on: "2026-07-18").forceComments(days, by: under.coordinator) == [answer])
  }

  @Test func `where nothing was agreed with the force it is not asked`() throws {
    _ = try office(on: "2026-07-01").changeSettings(
      ["force_correction_days": "0"], from: nil, by: under.coordinator)
    let bytes = try build("2026-07-14")
    _ = try office(on: "2026-07-16").approveReturn(bytes, approval, by: under.coordinator)
    _ = try issue(bytes, on: "2026-07-16")
  }

  @Test func `a second one must say that it replaces the first, which is then superseded`() throws {
    let first = try build("2026-07-14")
    try sendAndApprove(first)
    let issued = try issue(first, on: "2026-07-30")
    try addReport(on: "2026-07-31")
    let serial = issued.built.serial
    let blind = try build("2026-08-01")
    let desk = office(on: "2026-08-02")
    var again = approval
    again.day = OfficeUnderTest.day("2026-08-02")
    _ = try desk.approveReturn(blind, again, by: under.coordinator)
    #expect(
      refusal { _ = try issue(blind, on: "2026-08-02") } == .mustSupersede(serial: serial))
    let second = try build("2026-08-03", supersedes: serial)
    again.day = OfficeUnderTest.day("2026-08-03")
    _ = try office(on: "2026-08-03").approveReturn(second, again, by: under.coordinator)
    _ = try issue(second, on: "2026-08-03")
    let states = try office(on: "2026-08-04").returnsKept(by: under.coordinator)
    #expect(states.first { $0.kept.built.serial == serial }?.state == .superseded)
    #expect(states.last?.state == .issued)
    #expect(
      refusal { _ = try issue(blind, on: "2026-08-04") }
        == .laterIssued(serial: states.last?.kept.built.serial ?? 0))
  }

  @Test func `visitors and police take no return further`() throws {
    let bytes = try build("2026-07-14")
    for role in [Role.visitor, .chair, .commissioner] {
      #expect(throws: (any Error).self) {
        try office(on: "2026-07-16").sendReturnToForce(
          bytes, post: "Head", on: OfficeUnderTest.day("2026-07-16"),
          by: OfficeUnderTest.desk(role))
      }
    }
  }
}
