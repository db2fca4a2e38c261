import CodeBoard
import Findings
import RecordKeeping
import Scheme
import Testing

/// What a store promises about the Code, and about when reports came in.
extension RecordsPromise {
  /// What shows that the Code is kept is read as it was put on record, oldest first.
  public func whatShowsTheCodeIsReadAsItWasKept() throws {
    let records = try filled()
    #expect(try records.showings().isEmpty && records.qafCriteria().isEmpty)
    let people = try records.office().people
    try records.commit(
      Fixture.commit(.attachEvidence, after: 30, CodeFixture.entries), after: records.heads())
    #expect(try records.showings() == CodeFixture.showings)
    #expect(try records.qafCriteria() == [CodeFixture.criterion])
    let digest = CodeFixture.file.digest
    #expect(try records.evidenceFiles([digest, "none"]) == [digest: CodeFixture.bytes])
    #expect(try records.evidenceFiles([]).isEmpty)
    #expect(try records.office().people == people)
    #expect(try records.verify().holds)
  }

  /// The same bytes are kept once, and a document without its file is refused whole.
  public func aFileOfEvidenceIsKeptOnce() throws {
    let records = try filled()
    let orphan = Entry.showing(CodeFixture.evidence)
    #expect(throws: RecordsFault.self) {
      try records.commit(
        Fixture.commit(.attachEvidence, after: 30, [orphan]), after: records.heads())
    }
    try records.commit(
      Fixture.commit(.attachEvidence, after: 31, CodeFixture.entries), after: records.heads())
    let again = Entry.evidenceFile(CodeFixture.file, bytes: CodeFixture.bytes)
    #expect(throws: RecordsFault.self) {
      try records.commit(
        Fixture.commit(.attachEvidence, after: 32, [again]), after: records.heads())
    }
    #expect(try records.showings().count == CodeFixture.showings.count)
  }

  /// A report is told with the moment it came in, and whether the suite has its copy.
  public func deliveriesOfReportsAreRead() throws {
    let records = try fresh()
    try records.commit(
      Fixture.commit(.initialiseScheme, Fixture.founding), after: records.heads())
    try records.commit(
      Fixture.commit(.submitReport, home: .record, after: 10, Fixture.report()),
      after: records.heads())
    let day = Fixture.day("2026-04-06")
    let before = try #require(try records.reportDeliveries(day...day).first)
    #expect(before.visit == Fixture.visit && before.form == "visit-report" && !before.isSent)
    #expect(before.handedInAt == Fixture.start.adding(seconds: 10))
    #expect(before.mode == .inPerson && before.outcome == .made && before.left == nil)
    try records.commit(
      Fixture.commit(
        .sendCopyToCustody, home: .record, after: 20,
        [.sending(Fixture.visit, post: "custody", copyDigest: "d2")]), after: records.heads())
    #expect(try records.reportDeliveries(day...day).map(\.isSent) == [true])
    let next = Fixture.day("2026-04-07")
    #expect(try records.reportDeliveries(next...next).isEmpty)
    try records.commit(
      Fixture.commit(
        .setAsideReport, home: .record, after: 30,
        [.setAside(Fixture.visit, author: PersonID("P01"), reason: "Entered twice")]),
      after: records.heads())
    #expect(try records.reportDeliveries(day...day).isEmpty)
  }
}
