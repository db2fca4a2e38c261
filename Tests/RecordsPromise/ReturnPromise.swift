public import RecordKeeping
import Scheme
import Testing

extension RecordsPromise {
  /// What became of a return is read as it was kept, and what it was built from is found again.
  public func whatBecameOfAReturnIsReadAsItWasKept() throws {
    let records = try filled()
    let kept = try #require(try records.returnsKept().first)
    #expect(kept.built.serial == 1 && kept.steps.isEmpty && kept.issued == nil)
    try records.commit(
      Fixture.commit(.issueReturn, home: .record, after: 30, ReturnFixture.entries),
      after: records.heads())
    let after = try #require(try records.returnsKept().first)
    #expect(after.steps == ReturnFixture.steps && after.issued?.receivers == "HMICFRS")
    #expect(try records.returnsIssued([kept.built.fileDigest]) == [ReturnFixture.issue])
    #expect(try records.returnsIssued(nil) == [ReturnFixture.issue])
    #expect(try records.returnsIssued([]).isEmpty)
    #expect(
      try records.forceComments(kept.built.days) == [ReturnFixture.comment, ReturnFixture.silence])
    let before = Fixture.day("2026-01-01")...Fixture.day("2026-03-31")
    #expect(try records.forceComments(before).isEmpty)
    #expect(try records.verify().holds)
  }

  /// Records are read as they stood at any earlier heads: what came later is not there.
  public func recordsAreReadAsTheyStood() throws {
    let records = try fresh()
    try records.commit(
      Fixture.commit(.initialiseScheme, Fixture.founding), after: records.heads())
    try records.commit(
      Fixture.commit(.submitReport, home: .record, after: 10, Fixture.report()),
      after: records.heads())
    let then = try records.heads()
    try records.commit(
      Fixture.commit(
        .answerAction, home: .record, after: 20, from: Fixture.secrets[3], subject: "ATEST1",
        Fixture.afterwards), after: records.heads())
    let stood = try records.asTheyStood(at: then)
    #expect(try stood.heads() == then)
    #expect(try stood.visit(Fixture.visit)?.figures == Fixture.figures(held: 7))
    #expect(try stood.returnsBuilt().isEmpty)
    let now = Instant(day: Fixture.day("2026-04-06"), secondsUTC: 75_000)
    let open = try stood.actions(.unclosed(suite: nil, limit: 10), asOf: now)
    #expect(open.map(\.events.count) == [0])
    #expect(try stood.verify().holds && stood.verify().rows > 0)
    #expect(try records.asTheyStood(at: records.heads()).visit(Fixture.visit)?.addenda.count == 1)
    try records.commit(
      Fixture.commit(.importVisits, home: .record, after: 25, Fixture.others),
      after: records.heads())
    let later = try records.asTheyStood(at: records.heads())
    #expect(try later.verify().holds && later.verify().rows == records.verify().rows)
    #expect(
      try later.actions(.unclosed(suite: nil), asOf: now, .whole)
        == records.actions(.unclosed(suite: nil), asOf: now, .whole))
    let never = try Heads(record: records.heads().record, office: then.record)
    #expect(throws: RecordsFault.self) { try records.asTheyStood(at: never) }
  }
}
