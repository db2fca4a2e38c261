import Findings
import RecordKeeping
import Scheme
import Testing

extension RecordsPromise {
  private func withDetentions() throws -> any Records {
    let records = try filled()
    try records.commit(
      Fixture.commit(.importVisits, home: .record, after: 25, Fixture.others),
      after: records.heads())
    return records
  }

  /// A detention is read with its visits, what was sent of them, and who is still to go.
  public func aDetentionIsReadAsItWasKept() throws {
    let records = try withDetentions()
    let read = try records.tactDetentions()
    #expect(read.first == TACTFixture.detention)
    #expect(read.map(\.notice) == [TACTFixture.notice, TACTFixture.open])
    let last = TACTFixture.assignment(TACTFixture.open.reference, on: "2026-04-07")
    #expect(read.last?.waiting == last && read.last?.visits.isEmpty == true)
    #expect(
      try records.tactDispatches() == [TACTFixture.visit: [TACTFixture.sent(.policingBody)]])
    #expect(try records.verify().holds)
  }

  /// Notice, assignment, request and closing are the office's: they tell of visits to come.
  public func aNoticeLeavesTheRecordAlone() throws {
    let records = try filled()
    let before = try records.heads()
    let office = TACTFixture.entries.filter { $0.chain == .office }
    let after = try records.commit(
      Fixture.commit(
        .receiveTACTNotice, after: 25,
        office.filter {
          if case .tactMade = $0 { return false }
          return true
        }), after: before)
    #expect(after.record == before.record && after.office.count == before.office.count + 1)
  }

  /// A report is due in law to two: until both have it nothing of it or of its notice is erased.
  public func aTACTReportIsErasedOnlyOnceSentToBoth() throws {
    let records = try withDetentions()
    let due = ErasureDue(
      visitsBefore: Fixture.day("2027-05-01"), peopleEndedBefore: Fixture.day("2020-01-01"))
    let before = try records.counts(of: due)
    try records.commit(
      Fixture.commit(
        .sendTACTReport, home: .record, after: 30,
        [.tactDispatch(TACTFixture.sent(.reviewer))]), after: records.heads())
    let counted = try records.counts(of: due)
    #expect(counted.freeTexts == before.freeTexts + 1)
    // Who told, the force's reference, the ground of a refusal, why it was closed.
    #expect(counted.personDetails == before.personDetails + 4)
    let erased = try records.erase(
      due, commit: Fixture.commit(.eraseDue, after: 40, []), after: records.heads())
    #expect(erased == counted)
    let read = try records.tactDetentions()
    #expect(read.first?.visits.first?.made.report == nil && read.first?.notice.toldBy == nil)
    #expect(read.first?.recordings.first?.ground == nil && read.first?.closing?.reason == nil)
    #expect(read.first?.visits.first?.made.visitors == TACTFixture.pair)
    #expect(read.last?.notice.toldBy == "Insp. Hale", "the other is still open")
    #expect(try records.verify().holds)
  }

  /// A visit that was none of these has no such report; one from a table of past visits has.
  public func onlyATACTReportIsSent() throws {
    let records = try filled()
    let heads = try records.heads()
    let ordinary = Entry.tactDispatch(TACTFixture.sent(.reviewer, of: Fixture.visit))
    #expect(throws: RecordsFault.self) {
      try records.commit(
        Fixture.commit(.sendTACTReport, home: .record, after: 30, [ordinary]), after: heads)
    }
    #expect(try records.heads() == heads)
    let past = Reference("VTEST8")
    var row = Fixture.figures(past)
    row.mode = .tact
    try records.commit(
      Fixture.commit(
        .importVisits, home: .record, after: 30,
        [
          .visit(past, suite: SuiteCode("LEA"), source: .importedFigures, content: "c8"),
          .visitFigures(row), .tactDispatch(TACTFixture.sent(.reviewer, of: past)),
        ]), after: heads)
    #expect(try records.tactDispatches().keys.map(\.rawValue) == [past.rawValue])
  }
}
