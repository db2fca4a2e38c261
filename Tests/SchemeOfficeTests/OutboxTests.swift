import ActionPapers
import Actions
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `The office's outbox` {
  private var test: OfficeUnderTest
  private let custody = PersonID(OfficeUnderTest.id(.custody))

  init() throws {
    test = try OfficeUnderTest()
    _ = try test.office.changeSettings(
      ["outbox_sender": "scheme@example.org"], from: nil, by: test.coordinator)
    _ = try test.office.addPerson(
      name: "Desk", role: .custody, suite: "LEA", id: "C9", email: "custody@example.org",
      by: test.coordinator)
    let action = try test.addReport("1")
    _ = try test.office.act(.send, on: action.rawValue, by: test.coordinator)
  }

  /// The office so many hours later.
  private func office(hours: Int) -> Office {
    Office(
      records: test.office.records,
      clock: .set(to: OfficeUnderTest.now.adding(seconds: hours * 3600)), account: "tester",
      shelves: test.office.shelves)
  }

  @Test func `nothing is due before four working hours have passed`() throws {
    let messages = try office(hours: 3).outbox(by: test.coordinator).messages
    #expect(messages.contains { $0.message.person == custody } && messages.allSatisfy { !$0.isDue })
  }

  @Test func `what is due is delivered once and kept as told`() throws {
    var delivered: [MailFile] = []
    let office = office(hours: 4)
    let sent = try office.sendMessages(by: test.coordinator) { mail, route in
      #expect(route == .folder)
      delivered.append(mail)
    }
    #expect(delivered.map(\.to.text) == ["custody@example.org"])
    #expect(sent.count > 1, "those of whom no address is held are told too")
    delivered = []
    _ = try self.office(hours: 30).sendMessages(by: test.coordinator) { mail, _ in
      delivered.append(mail)
    }
    #expect(delivered.isEmpty)
    #expect(try office.records.verify().holds)
  }

  @Test func `one that fails waits for the next time`() throws {
    struct NoServer: Error {}
    _ = try office(hours: 4).sendMessages(by: test.coordinator) { _, _ in throw NoServer() }
    var delivered = 0
    _ = try office(hours: 5).sendMessages(by: test.coordinator) { _, _ in delivered += 1 }
    #expect(delivered == 1)
  }

  @Test func `a practice scheme's mail stays on the machine`() throws {
    _ = try test.office.changeSettings(
      ["outbox": "smtp://mail.example.org"], from: nil, by: test.coordinator)
    #expect(throws: OfficeRefusal.self) {
      try office(hours: 4).sendMessages(by: test.coordinator) { _, _ in }
    }
  }

  @Test func `a coming visit changes no message`() throws {
    let before = try office(hours: 4).outbox(by: test.coordinator).messages.map(\.text)
    _ = try test.office.importAllotment(
      Array("suite,week,visitors\nLEA,2026-04-13,V01;V02\n".utf8), by: test.coordinator)
    #expect(try office(hours: 4).outbox(by: test.coordinator).messages.map(\.text) == before)
  }

  @Test(arguments: [Role.chair, .commissioner, .visitor, .restrictedReader])
  func `nobody but the office looks into it`(role: Role) {
    #expect(throws: OfficeRefusal.self) {
      try test.office.outbox(by: OfficeUnderTest.desk(role))
    }
  }
}
