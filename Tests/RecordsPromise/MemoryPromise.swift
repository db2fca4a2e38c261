import Actions
import Findings
import RecordKeeping
import Scheme
import Testing

extension RecordsPromise {
  /// Assets, what concerns are about, returns, themes and recommendations are read as kept.
  public func whatIsRememberedIsReadAsItWasKept() throws {
    let records = try filled()
    try records.commit(
      Fixture.commit(.importVisits, home: .record, after: 30, Fixture.others),
      after: records.heads())
    let suite = SuiteCode("LEA")
    #expect(try records.assets(at: suite) == [MemoryFixture.drain, MemoryFixture.asset])
    #expect(try records.assets(at: SuiteCode("NUN")).isEmpty)
    let concerns = [Fixture.concern.reference, Fixture.broughtIn.reference]
    let about = try records.assets(ofConcerns: concerns)
    #expect(about == [Fixture.concern.reference: MemoryFixture.asset.reference])
    let found = try records.concerns(.aboutAsset(MemoryFixture.asset.reference))
    #expect(found.map(\.reference) == [Fixture.concern.reference])
    #expect(try records.concerns(.aboutAsset(MemoryFixture.drain.reference)).isEmpty)
    let findings = try records.findings(ofAssetsAt: suite)
    #expect(findings == [MemoryFixture.asset.reference: [Fixture.day("2026-04-06")]])
    let earlier = MemoryFixture.earlier
    #expect(
      try records.confirmedReturns(of: [earlier, Reference("ATEST1")])
        == [
          earlier: [
            ConfirmedReturn(action: Reference("ATEST1"), found: Fixture.day("2026-04-06"))
          ]
        ])
    let all = try records.recommendations()
    #expect(all.map(\.recommendation) == [MemoryFixture.recommendation])
    #expect(all.first?.events == MemoryFixture.events)
    #expect(try records.visitsOnRecord(at: suite) == 2)
    try themesAreCounted(records)
    try alikeAndResolvedAreFound(records)
    #expect(try records.verify().holds)
  }

  /// Only reports count, not figures from a spreadsheet, nor what was set aside or is restricted.
  private func themesAreCounted(_ records: any Records) throws {
    let suite = SuiteCode("LEA")
    let days = Fixture.day("2026-04-05")...Fixture.day("2026-04-06")
    let counts = try records.themeCounts(days)
    #expect(counts.visits == [suite: 1])
    #expect(counts.raised(.cell, at: suite) == ThemeRaised(concerns: 1, visits: 1))
    let before = Fixture.day("2026-01-01")...Fixture.day("2026-04-05")
    #expect(try records.themeCounts(before) == ThemeCounts())
    try records.commit(
      Fixture.commit(
        .restrictMatter, home: .record, after: 40,
        [.actionEvent(Reference("ATEST1"), Fixture.event(.restrict, "2026-04-10"))]),
      after: records.heads())
    #expect(try records.themeCounts(days).raised(.cell) == ThemeRaised())
    #expect(try records.findings(ofAssetsAt: nil).isEmpty)
  }

  private func alikeAndResolvedAreFound(_ records: any Records) throws {
    let now = Instant(day: Fixture.day("2026-04-30"))
    func found(_ wanted: ActionsWanted) throws -> [String] {
      try records.actions(wanted, asOf: now).map(\.reference.rawValue)
    }
    let suite = SuiteCode("LEA")
    #expect(try found(.alike(suite, .cell, limit: 10)) == ["ATEST1", "ATEST0"])
    #expect(try found(.alike(suite, .care, limit: 10)).isEmpty)
    let day = Fixture.day("2026-04-08")
    #expect(try found(.resolved(day...day)) == ["ATEST0"])
    #expect(try found(.resolved(day.adding(days: 2)...day.adding(days: 9))).isEmpty)
  }
}
