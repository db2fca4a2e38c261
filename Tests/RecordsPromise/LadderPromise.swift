import Actions
import RecordKeeping
import Scheme
import Testing

extension RecordsPromise {
  /// A post is read as last told, with who holds it until that is erased.
  public func aPostIsReadAsLastTold() throws {
    let records = try filled()
    #expect(try records.office().posts == [LadderFixture.ended, LadderFixture.inspector])
    let due = ErasureDue(
      visitsBefore: Fixture.day("2020-01-01"), peopleEndedBefore: Fixture.day("2032-04-06"))
    let counts = try records.erase(
      due, commit: Fixture.commit(.eraseDue, after: 200_000_000, []), after: records.heads())
    // The holder of the ended post, told twice, and the account that nobody uses any more.
    #expect(counts.personDetails == 3)
    let posts = try records.office().posts
    #expect(posts.map(\.holder) == [nil, "Insp. Hale"])
    #expect(posts.map(\.title) == ["Custody sergeant", "Custody inspector"])
    #expect(try records.verify().holds)
  }

  /// A restricted matter is found apart from the others, with where it was handed.
  public func aHandOffIsReadAsItWasKept() throws {
    let records = try filled()
    try records.commit(
      Fixture.commit(.importVisits, home: .record, after: 25, Fixture.others),
      after: records.heads())
    let kept = try records.handOffs()
    #expect(kept.map(\.handOff.to) == [.iopc, .professionalStandards])
    #expect(kept.first?.handOff.note == "Told by telephone" && kept.first?.by == PersonID("P01"))
    #expect(try records.concerns(.restricted(limit: 10)) == [LadderFixture.allegation])
    let others = try records.concerns(.unrestricted(orFoundBy: nil, limit: 1))
    #expect(others == [Fixture.concern], "a list of one is not shorter for what is restricted")
  }

  /// What went out is read as it was signed, with its tables.
  public func whatWasPublishedIsReadAsItWentOut() throws {
    let records = try filled()
    #expect(try records.publications().isEmpty)
    try records.commit(
      Fixture.commit(.importVisits, home: .record, after: 25, Fixture.others),
      after: records.heads())
    #expect(try records.publications() == [Fixture.publication])
  }

  /// Nothing of a restricted matter is erased before those named have concluded it.
  public func aRestrictedMatterIsErasedOnlyOnceConcluded() throws {
    let records = try filled()
    try records.commit(
      Fixture.commit(.importVisits, home: .record, after: 25, Fixture.others),
      after: records.heads())
    let due = ErasureDue(
      visitsBefore: Fixture.day("2027-05-01"), peopleEndedBefore: Fixture.day("2020-01-01"))
    let before = try records.counts(of: due)
    try records.commit(
      Fixture.commit(.handOffMatter, home: .record, after: 30, [LadderFixture.concluded]),
      after: records.heads())
    #expect(try records.counts(of: due).freeTexts > before.freeTexts)
  }
}
