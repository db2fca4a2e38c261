import Findings
import RecordKeeping
import Scheme
import Testing

/// What a store promises about messages, calls and what several people did at once.
extension RecordsPromise {
  /// Who was told how far is read, and a call once made waits no longer.
  public func messagesAndCallsAreRead() throws {
    let records = try filled()
    let asked = Array(Fixture.outbox.prefix(2))
    try records.commit(Fixture.commit(.sendMessage, after: 30, asked), after: records.heads())
    let told = try #require(try records.tellings()[PersonID("P01")])
    #expect(told.telling == Fixture.telling && told.at == Fixture.start.adding(seconds: 30))
    #expect(try records.messagesSent(since: told.at).count == 1)
    #expect(try records.messagesSent(since: told.at.adding(seconds: 1)).isEmpty)
    let later = Fixture.start.adding(seconds: 50)
    let waiting = try #require(try records.wellbeingCalls(doneSince: later).first)
    #expect(waiting.visitor == VisitorID("V01") && waiting.doneOn == nil)
    try records.commit(
      Fixture.commit(.recordWellbeingCall, after: 40, Array(Fixture.outbox.suffix(1))),
      after: records.heads())
    #expect(try records.wellbeingCalls(doneSince: later).isEmpty)
    let made = try records.wellbeingCalls(doneSince: Fixture.start).first
    #expect(made?.doneOn == Fixture.day("2026-04-08"))
    #expect(try records.verify().holds)
  }

  /// A message that was claimed is nobody else's until it is sent or released.
  public func claimsOfMessagesAreRead() throws {
    let records = try filled()
    let person = PersonID("P01")
    func write(_ entry: Entry, after seconds: Int) throws {
      try records.commit(
        Fixture.commit(.sendMessage, after: seconds, [entry]), after: records.heads())
    }
    #expect(try records.messageClaims().isEmpty)
    try write(.messageClaim(person, .claimed), after: 30)
    let claim = KeptClaim(
      line: try records.heads().office.count, at: Fixture.start.adding(seconds: 30))
    #expect(try records.messageClaims() == [person: claim])
    try write(.messageClaim(person, .released), after: 31)
    #expect(try records.messageClaims().isEmpty)
    try write(.messageClaim(person, .claimed), after: 32)
    #expect(try records.messageClaims()[person]?.at == Fixture.start.adding(seconds: 32))
    try write(.telling(Fixture.telling), after: 33)
    #expect(try records.messageClaims().isEmpty)
    #expect(try records.verify().holds)
  }

  /// Who made a visit is read with what is withheld of it, and no longer once it is cleared.
  public func circumstancesAreRead() throws {
    let records = try fresh()
    try records.commit(
      Fixture.commit(.initialiseScheme, Fixture.founding), after: records.heads())
    try records.commit(
      Fixture.commit(.submitReport, home: .record, after: 10, Fixture.report()),
      after: records.heads())
    let wanted = [Fixture.visit, Reference("VNONE")]
    let before = try #require(try records.circumstances(of: wanted)[Fixture.visit])
    #expect(before.visitors == [VisitorID("V01"), VisitorID("V02")])
    #expect(before.withheld == ["/data/detainee[1]/said"])
    try records.commit(
      Fixture.commit(
        .clearWithheldText, home: .record, after: 20,
        [.cleared(Fixture.visit, path: "/data/detainee[1]/said")]), after: records.heads())
    let after = try records.circumstances(of: wanted)
    #expect(after[Fixture.visit]?.withheld.isEmpty == true && after.count == 1)
  }

  /// What several people did is written a line each, all of it or nothing.
  public func severalCommitsAreOne() throws {
    let records = try filled()
    let heads = try records.heads()
    let bad = Entry.addendum(Reference("VNONE"), author: PersonID("V01"), text: "x")
    let first = Fixture.commit(.addSuite, after: 30, [.suite(SuiteCode("NUN"))])
    let refused = Fixture.commit(.addSuite, after: 31, [bad])
    let second = Fixture.commit(.addSuite, after: 31, [.suite(SuiteCode("RUG"))])
    #expect(throws: RecordsFault.self) { try records.commit([first, refused], after: heads) }
    #expect(try records.heads() == heads)
    let after = try records.commit([first, second], after: heads)
    #expect(after.office.count == heads.office.count + 2)
    #expect(try records.heads() == after && records.verify().holds)
  }
}
