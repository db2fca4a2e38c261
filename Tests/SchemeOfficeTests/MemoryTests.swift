import Actions
import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `What the office remembers` {
  let desk = Desk(person: "P01")

  @Test func `an asset is proposed from the visitors' words and confirmed by a person`() throws {
    let test = try OfficeUnderTest()
    let action = try test.found("ONE", on: "2026-04-06", words: "Bell in cell 7 is silent.")
    let asset = try test.office.addAsset(
      .callBell, at: "lea", cell: "7", name: nil, by: desk)
    let before = try test.office.memory(of: test.office.action("A-ONE", by: desk))
    #expect(before.assetsProposed.map(\.asset) == [asset] && before.asset == nil)
    let (concern, chosen) = try test.office.confirmAsset(
      of: action.rawValue, as: "cell 7 call bell", by: desk)
    #expect(concern.reference == Reference("C-ONE") && chosen == asset)
    let after = try test.office.memory(of: test.office.action("A-ONE", by: desk))
    #expect(after.asset?.found == [OfficeUnderTest.day("2026-04-06")])
    #expect(after.assetsProposed.isEmpty)
    let seen = try test.office.asset("lea cell 7 call bell", by: desk)
    #expect(seen.concerns.map(\.reference) == [Reference("C-ONE")])
    _ = try test.office.confirmAsset(of: "C-ONE", as: nil, by: desk)
    #expect(try test.office.asset(asset.reference.rawValue, by: desk).concerns.isEmpty)
    #expect(try test.office.records.verify().holds)
  }

  @Test func `the same asset twice, a name that could be a person's and an unknown are refused`()
    throws
  {
    let test = try OfficeUnderTest()
    _ = try test.office.addAsset(.shower, at: "LEA", cell: nil, name: "2", by: desk)
    func add(_ kind: AssetKind, cell: String? = nil, name: String? = nil) throws {
      _ = try test.office.addAsset(kind, at: "LEA", cell: cell, name: name, by: desk)
    }
    #expect(throws: OfficeRefusal.self) { try add(.shower, name: "2") }
    #expect(throws: OfficeRefusal.self) { try add(.cell) }
    #expect(throws: OfficeRefusal.self) { try add(.yard, name: "where Mr J. Smith, 41, was") }
    #expect(throws: Never.self) { try add(.shower, name: "3") }
    try test.found("ONE", on: "2026-04-06", words: "Bell.")
    #expect(throws: OfficeRefusal.self) {
      _ = try test.office.confirmAsset(of: "A-ONE", as: "cell 9 toilet", by: desk)
    }
  }

  @Test func `a matter is proposed as the return of a resolved one, and linked by a person`() throws
  {
    let test = try OfficeUnderTest()
    let old = try test.found("OLD", on: "2026-04-06", words: "Bell in cell 7 is silent.")
    try test.accept(old, on: "2026-04-10")
    try test.resolve(old, on: "2026-04-20")
    let later = test.on("2026-06-15")
    try later.found("NEW", on: "2026-06-14", words: "Silent again, the bell in cell 7.")
    let proposed = try later.office.returnsProposed(at: nil, by: desk)
    let first = try #require(proposed.first)
    #expect(first.action.reference == Reference("A-NEW"))
    #expect(first.proposals.first?.earlier == old && first.proposals.first?.isStillOpen == false)
    var link = ActionEvent(.recur, at: OfficeUnderTest.now)
    link.other = old
    _ = try later.office.act(link, on: "A-NEW", by: desk)
    let memory = try later.office.memory(of: later.office.action("A-OLD", by: desk))
    #expect(memory.returns.map(\.action) == [Reference("A-NEW")])
    let newer = try later.office.memory(of: later.office.action("A-NEW", by: desk))
    #expect(!newer.proposals.contains { $0.earlier == old })
  }

  @Test func `the repair did not last: found again after 55 days, told once 90 are over`() throws {
    let test = try OfficeUnderTest()
    let old = try test.found("OLD", on: "2026-04-06", words: "Bell in cell 7 is silent.")
    try test.accept(old, on: "2026-04-10", reply: .reminder)
    try test.resolve(old, on: "2026-04-20")
    let later = test.on("2026-06-15")
    try later.found("NEW", on: "2026-06-14", words: "Silent again, the bell in cell 7.")
    var link = ActionEvent(.recur, at: OfficeUnderTest.now)
    link.other = old
    _ = try later.office.act(link, on: "A-NEW", by: desk)
    let april = OfficeUnderTest.day("2026-04-01")...OfficeUnderTest.day("2026-04-30")
    #expect(try later.office.fixes(april, by: desk).holds.tally(days: 90).tooEarly == 1)
    let seen = try test.on("2026-08-01").office.fixes(april, by: desk)
    #expect(seen.holds.fixes.map(\.reply) == [.reminder])
    #expect(seen.holds.tally(days: 90).cameBack == 1)
    let may = OfficeUnderTest.day("2026-05-01")...OfficeUnderTest.day("2026-05-31")
    #expect(try test.on("2026-08-01").office.fixes(may, by: desk).holds.fixes.isEmpty)
  }

  @Test func `themes are counted for whoever may read figures, restricted ones for nobody`() throws
  {
    let test = try OfficeUnderTest()
    _ = try test.addReport("1", restricted: true)
    try test.found("ONE", on: "2026-04-05", words: "Bell.")
    let april = OfficeUnderTest.day("2026-04-01")...OfficeUnderTest.day("2026-04-30")
    for role in [Role.coordinator, .commissioner, .visitor] {
      let seen = try test.office.themeMatrix(april, by: OfficeUnderTest.desk(role))
      #expect(seen.matrix.themes == [.cell])
      #expect(seen.matrix.visits[SuiteCode("LEA")] == 2)
      #expect(seen.matrix.beyondChance.isEmpty)
    }
    #expect(throws: OfficeRefusal.self) {
      _ = try test.office.themeMatrix(april, by: OfficeUnderTest.desk(.restrictedReader))
    }
  }
}
