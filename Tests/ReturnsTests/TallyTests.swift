import Findings
import Returns
import Scheme
import Testing

private func visit(
  _ text: String = "2026-04-01", _ mode: VisitMode = .inPerson, _ outcome: VisitOutcome = .made,
  arrived: String? = nil, admitted: String? = nil, counts: VisitCounts = [:]
) throws -> VisitRow {
  var row = VisitRow(
    reference: "r", suite: "LEA", date: try day(text), mode: mode, outcome: outcome)
  row.arrived = try arrived.map { try #require(Instant("\(text)T\($0)")) }
  row.admitted = try admitted.map { try #require(Instant("\(text)T\($0)")) }
  row.counts = counts
  return row
}

private func tally(_ rows: [VisitRow], threshold: Int = 10) -> SuiteTally {
  rows.reduce(into: SuiteTally(delayThreshold: threshold)) { $0.add($1) }
}

@Suite struct TallyTests {
  @Test func `only visits that were made count as completed`() throws {
    let rows = try VisitMode.allCases.flatMap { mode in
      try VisitOutcome.allCases.map { try visit("2026-04-01", mode, $0, counts: [.inCustody: 3]) }
    }
    let figures = tally(rows).visits()
    #expect(figures.completed == 4)
    #expect(figures.remote == 2)
    #expect(figures.abandoned == 4)
    #expect(figures.attempted == 8)
    #expect(tally(rows).detainees.inCustody == 12)
  }

  @Test func `a suite that nobody visited has no visits and no people, not none in custody`() {
    let empty = tally([])
    #expect(empty.visits().completed == 0)
    #expect(empty.visits().attempted == 0)
    #expect(empty.visits().byDay == [])
    #expect(empty.visits(planned: 13).planned == 13)
    #expect(empty.detainees == DetaineeFigures())
    #expect(empty.opcatConcerns == nil)
  }

  @Test func `a figure sums the visits that hold it, and zero is held`() throws {
    let detainees = try tally([
      visit(counts: [.inCustody: 4, .children: 0]), visit(counts: [.inCustody: 2]), visit(),
      visit("2026-04-01", .inPerson, .abandoned, counts: [.inCustody: 9, .offered: 9]),
    ]).detainees
    #expect(detainees.inCustody == 6)
    #expect(detainees.inCustodyChildren == 0)
    #expect(detainees.offered == nil)
  }

  @Test func `reasons are counted by their codes in the order of the list`() throws {
    let detainees = try tally([
      visit(counts: [.unavailableAsleep: 2, .unavailableOther: 1]),
      visit(counts: [.unavailableAsleep: 1, .unavailableAtCourt: 0]),
    ]).detainees
    #expect(
      detainees.notAvailable == [
        CodedCount(code: "SLP", count: 3), CodedCount(code: "CRT", count: 0),
        CodedCount(code: "OTH", count: 1),
      ])
  }

  @Test(arguments: [(10, 0), (11, 1), (0, 0), (59, 1)])
  func `access is delayed when it takes longer than the threshold, not as long`(
    minutes: Int, delayed: Int
  ) throws {
    let admitted = "10:\(minutes < 10 ? "0" : "")\(minutes):00Z"
    let rows = [try visit(arrived: "10:00:00Z", admitted: admitted), try visit()]
    #expect(tally(rows).visits().accessDelayed == delayed)
  }

  @Test func `without times at the door nobody says that access was never delayed`() throws {
    #expect(tally([try visit(arrived: "10:00:00Z")]).visits().accessDelayed == nil)
  }

  @Test func `bands follow London's clocks in summer and in winter`() throws {
    let summer = try tally([
      visit(arrived: "04:59:59Z"), visit(arrived: "05:00:00Z"), visit(arrived: "11:00:00Z"),
      visit(arrived: "17:00:00Z"), visit(arrived: "21:00:00Z"), visit(arrived: "22:30:00Z"),
    ]).visits()
    #expect(summer.byTimeBand.map(\.code) == ["N1", "M", "A", "E"])
    #expect(summer.byTimeBand.map(\.count) == [3, 1, 1, 1])
    let winter = try tally([visit("2026-12-01", arrived: "05:30:00Z")]).visits()
    #expect(winter.byTimeBand.map(\.count) == [1, 0, 0, 0])
  }

  @Test func `the hour that comes twice in October is night both times`() throws {
    let rows = try ["00:30:00Z", "01:30:00Z"].map { try visit("2026-10-25", arrived: $0) }
    #expect(tally(rows).visits().byTimeBand.map(\.count) == [2, 0, 0, 0])
  }

  @Test func `days are counted Monday to Sunday, by the calendar day of arrival`() throws {
    let figures = try tally([
      visit("2026-04-05", arrived: "22:30:00Z"), visit("2026-04-06", arrived: "00:10:00Z"),
      visit("2026-04-06", arrived: "10:00:00Z"),
    ]).visits()
    #expect(figures.byDay.map(\.code) == ["1", "2", "3", "4", "5", "6", "7"])
    #expect(figures.byDay.map(\.count) == [2, 0, 0, 0, 0, 0, 1])
  }

  @Test func `one completed visit without an arrival leaves out both splits`() throws {
    let rows = [try visit(arrived: "10:00:00Z"), try visit()]
    #expect(tally(rows).visits().byDay == [])
    #expect(tally(rows).visits().byTimeBand == [])
    let abandoned = [try visit(arrived: "10:00:00Z"), try visit("2026-04-02", .video, .abandoned)]
    #expect(tally(abandoned).visits().byDay.map(\.count).reduce(0, +) == 1)
  }

  @Test func `torture and ill-treatment are counted where the question was asked`() throws {
    var (yes, no) = (try visit(), try visit())
    (yes.opcat, no.opcat) = (true, false)
    #expect(tally([yes, no, try visit()]).opcatConcerns == 1)
    #expect(tally([no]).opcatConcerns == 0)
    #expect(tally([try visit()]).opcatConcerns == nil)
  }

  @Test func `a scheme's tally takes the days of the period and keeps suites apart`() throws {
    let period = try #require(ReturnPeriod("2026-Q2", for: .quarter))
    var scheme = ReturnTally(days: period.days, delayThreshold: 10)
    for text in ["2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01"] {
      scheme.add(try visit(text))
    }
    let suite = CustodySuite(code: SuiteCode("LEA"), name: "Leamington", type: .designated)
    let other = CustodySuite(code: SuiteCode("NUN"), name: "Nuneaton", type: .designated)
    #expect(scheme.suite(suite).visits.completed == 2)
    #expect(scheme.suite(other).visits.completed == 0)
    #expect(scheme.suiteCodes == ["LEA"])
    #expect(scheme.holdsCompletedVisit)
    #expect(!ReturnTally(days: period.days, delayThreshold: 10).holdsCompletedVisit)
  }
}
