import ActionPapers
import Actions
import RecordKeeping
import Scheme
import Seals
import Synchronization
import Testing

@testable import SchemeOffice

/// Messages handed over, counted from several threads.
private final class Delivered: Sendable {
  private let kept = Mutex<[String]>([])

  func add(_ id: String) { kept.withLock { $0.append(id) } }

  var ids: [String] { kept.withLock { $0 } }
}

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

  @Test func `two who send at the same moment send a message once`() throws {
    var delivered: [String] = []
    let first = try office(hours: 4).sendMessages(by: test.coordinator) { mail, _ in
      delivered.append("first \(mail.id)")
      // While the first hands it over, the second looks, and is told that it is being sent.
      let second = try office(hours: 4).sendMessages(by: test.coordinator) { mail, _ in
        delivered.append("second \(mail.id)")
      }
      #expect(
        second.contains { if case .claimed = $0.outcome { true } else { false } })
      // Not even one who retries takes over a claim made since.
      let seen = try office(hours: 4).outbox(by: test.coordinator).messages
      #expect(seen.first { $0.message.person == PersonID("C9") }?.claimedAt != nil)
    }
    #expect(delivered.count == 1 && delivered[0].hasPrefix("first"))
    #expect(first.contains { if case .sent = $0.outcome { true } else { false } })
    #expect(try office(hours: 4).records.verify().holds)
  }

  @Test func `of eight who send at once each message goes once`() async throws {
    let delivered = Delivered()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        let office = office(hours: 4)
        let desk = test.coordinator
        group.addTask {
          _ = try office.sendMessages(by: desk) { mail, _ in delivered.add(mail.id) }
        }
      }
      try await group.waitForAll()
    }
    #expect(delivered.ids.count == 1)
    #expect(try office(hours: 4).records.messageClaims().isEmpty)
    #expect(try office(hours: 4).records.verify().holds)
  }

  @Test func `what a broken run claimed is offered again only when somebody says so`() throws {
    let heads = try test.office.records.heads()
    let commit = Commit(
      .sendMessage,
      by: Acting(
        who: PersonID(OfficeUnderTest.id(.coordinator)), role: .coordinator, by: .signedIn),
      at: OfficeUnderTest.now.adding(seconds: 4 * 3600), subject: nil,
      lots: [.record: .system, .office: .system], home: .office,
      entries: [.messageClaim(PersonID("C9"), .claimed)])
    try test.office.records.commit(commit, after: heads)
    var delivered = 0
    let kept = try office(hours: 5).sendMessages(by: test.coordinator) { _, _ in delivered += 1 }
    #expect(delivered == 0)
    #expect(kept.contains { if case .claimed = $0.outcome { true } else { false } })
    _ = try office(hours: 6).sendMessages(retrying: true, by: test.coordinator) { _, _ in
      delivered += 1
    }
    #expect(delivered == 1)
    _ = try office(hours: 7).sendMessages(retrying: true, by: test.coordinator) { _, _ in
      delivered += 1
    }
    #expect(delivered == 1, "what was sent is not sent again, whoever retries")
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
