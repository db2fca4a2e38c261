import Testing

@testable import Publication

@Suite struct `Files of published tables` {
  @Test func `open data has one header row, [c] and [x]`() throws {
    let table = PublicTable(
      name: "t", title: "T", fixed: ["period": "2026-04-01..2026-06-30"],
      dimensions: [
        PublicDimension(
          "suite", "Suite",
          [
            PublicCategory("LEA", "Leamington, Newbold Terrace"), PublicCategory("NUN", "Nuneaton"),
            PublicCategory("ALL", "All suites"), PublicCategory("OLD", "Closed"),
          ], breakdowns: [Breakdown("ALL", of: ["LEA", "NUN"])])
      ]
    ) { ["LEA": 3, "NUN": 7, "ALL": 10][$0["suite"] ?? ""] }
    let published = try #require(DisclosureControl.first(table).publish(table))
    #expect(
      published.openData().csv == """
        \u{FEFF}period,suite,suite_name,counted,count\r
        2026-04-01..2026-06-30,LEA,"Leamington, Newbold Terrace",people,[c]\r
        2026-04-01..2026-06-30,NUN,Nuneaton,people,[c]\r
        2026-04-01..2026-06-30,ALL,All suites,people,10\r
        2026-04-01..2026-06-30,OLD,Closed,people,[x]\r

        """)
    #expect(
      BreakdownSheet.file([published]).csv.hasSuffix(
        "t,suite,ALL,1,LEA\r\nt,suite,ALL,1,NUN\r\n"))
  }

  @Test func `what is kept of a table is read again to the letter`() throws {
    let table = Tables.staffordshire
    let published = try #require(DisclosureControl.first(table).publish(table))
    let again = try PublishedTable(kept: published.kept)
    #expect(again == published)
    #expect(again.kept == published.kept)
    let nothing = PublishedTable(
      name: "n", title: "Nothing; at all", fixed: [:], dimensions: [], coarser: .tooFew, cells: [:])
    #expect(try PublishedTable(kept: nothing.kept) == nothing)
  }

  @Test func `a kept text that was cut or changed is refused with its line`() throws {
    let table = Tables.staffordshire
    let kept = try #require(DisclosureControl.first(table).publish(table)).kept
    #expect(throws: KeptTableFault(line: 2)) {
      try PublishedTable(kept: kept.replacing("fixed,period", with: "fixing,period"))
    }
    #expect(throws: KeptTableFault(line: 1)) { try PublishedTable(kept: "") }
  }
}
