import Returns
import SafeXML
import Testing

extension CustodyVisitingReturn {
  fileprivate subscript(code: String) -> SuiteReturn? { suites.first { $0.code == code } }

  fileprivate func sum(_ figure: (DetaineeFigures) -> Int?) -> Int {
    suites.compactMap { figure($0.detainees) }.reduce(0, +)
  }
}

@Suite struct PublishedFiguresTests {
  @Test(arguments: [
    ("NTH", 39, 175, 11, 123, 52), ("STH", 22, 89, 3, 52, 37), ("TRV", 12, 41, 1, 33, 8),
  ])
  func `Staffordshire's panels give the figures that were published`(
    code: String, visits: Int, held: Int, children: Int, spoken: Int, unknown: Int
  ) throws {
    let suite = try #require(try PublishedTable.staffordshire.report()[code])
    #expect(suite.visits.completed == visits)
    #expect(suite.visits.attempted == visits)
    #expect(suite.detainees.inCustody == held)
    #expect(suite.detainees.inCustodyChildren == children)
    #expect(suite.detainees.spokenTo == spoken)
    #expect(suite.detainees.notRecorded == unknown)
    // What Staffordshire did not publish is not held, and not zero.
    #expect(suite.detainees.offered == nil)
    #expect(suite.detainees.notAvailable == [])
    #expect(suite.visits.byDay == [])
    #expect(suite.visits.accessDelayed == nil)
    #expect(suite.opcatConcerns == nil)
  }

  @Test func `Staffordshire's return has no error, and one query for each panel`() throws {
    let report = try PublishedTable.staffordshire.report()
    let remarks = try yearsCheck().remarks(
      on: validated(report), fileName: ReturnFileName(report.header).description)
    #expect(remarks.map(\.rule) == ["304Q", "304Q", "304Q"])
    #expect(remarks.map(\.suite) == ["NTH", "STH", "TRV"])
    #expect(remarks.filter(\.isUnexplained).count == 3)
    #expect(remarks.first?.message.contains("29.7% (52 of 175 people in custody)") == true)
    #expect(report.sum(\.inCustody) == 305)
    #expect(report.sum(\.notRecorded) == 97)
  }

  @Test(arguments: [
    ("NOR", 144, 435, 97, 196, 144, 52, 120, 22), ("EAS", 213, 920, 193, 456, 295, 161, 228, 43),
    ("WES", 252, 1198, 208, 576, 414, 162, 349, 65),
  ])
  func `Scotland's regions give the figures that were published`(
    code: String, visits: Int, held: Int, unavailable: Int, offered: Int, seen: Int,
    declined: Int, notOffered: Int, unknown: Int
  ) throws {
    let suite = try #require(try PublishedTable.scotland.report()[code])
    #expect(suite.visits.completed == visits)
    #expect(suite.detainees.inCustody == held)
    #expect(suite.detainees.notAvailable == [CodedCount(code: "OTH", count: unavailable)])
    #expect(suite.detainees.offered == offered)
    #expect(suite.detainees.spokenTo == seen)
    #expect(suite.detainees.declined == declined)
    #expect(suite.detainees.notOffered == notOffered)
    #expect(suite.detainees.notRecorded == unknown)
    #expect(suite.detainees.outcomes == held)
  }

  @Test func `Scotland's totals are those of the table, with 130 people unexplained`() throws {
    let report = try PublishedTable.scotland.report()
    #expect(report.suites.map(\.visits.completed).reduce(0, +) == 609)
    #expect(report.suites.compactMap(\.throughput).reduce(0, +) == 60_180)
    #expect(report.sum(\.inCustody) == 2553)
    #expect(report.sum(\.offered) == 1228)
    #expect(report.sum(\.spokenTo) == 853)
    #expect(report.sum(\.declined) == 375)
    #expect(report.sum(\.notOffered) == 697)
    #expect(report.sum { $0.notAvailable.first?.count } == 498)
    #expect(report.sum(\.notRecorded) == 130)
    let remarks = try yearsCheck().remarks(on: validated(report))
    #expect(remarks.map(\.rule) == ["304Q", "304Q", "304Q"])
    #expect(Set(remarks.map(\.suite)) == ["NOR", "EAS", "WES"])
  }

  @Test func `two builds of one table give the same bytes`() throws {
    let first = try PublishedTable.scotland.report().bytes()
    #expect(try PublishedTable.scotland.report().bytes() == first)
  }
}
