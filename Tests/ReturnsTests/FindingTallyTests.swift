import Findings
import Returns
import Scheme
import Testing

private func findings(_ concerns: [ConcernSpan]) throws -> [FindingFigures] {
  let period = try #require(ReturnPeriod("2026-Q2", for: .quarter))
  return concerns.reduce(into: FindingTally(days: period.days)) { $0.add($1) }.findings
}

private func concern(
  _ raised: String, closed: String? = nil, settled: Bool = false, _ theme: Theme = .cell
) throws -> ConcernSpan {
  ConcernSpan(
    suite: "LEA", theme: theme, raisedOn: try day(raised), settledAtVisit: settled,
    closedOn: try closed.map(day))
}

@Suite struct FindingTallyTests {
  @Test func `concerns are counted where they began, ended and stand open`() throws {
    let found = try findings([
      concern("2026-04-01", settled: true), concern("2026-04-02", closed: "2026-04-12"),
      concern("2026-03-01", closed: "2026-06-30"), concern("2026-06-30", closed: "2026-07-01"),
      concern("2026-01-01"),
    ])
    let cell = try #require(found.first)
    #expect(found.count == 1 && cell.category == "CELL")
    #expect((cell.raised, cell.resolvedAtVisit) == (3, 1))
    #expect((cell.closedInPeriod, cell.openAtEnd) == (3, 2))
    // 10 days and 121 days: the one put right at the visit took no time and is not averaged in.
    #expect(cell.medianDaysToClose?.description == "65.5")
  }

  @Test func `what is over before, begins after or is praise leaves no finding`() throws {
    let found = try findings([
      concern("2026-01-01", closed: "2026-03-31"), concern("2026-07-01"),
      concern("2026-05-01", .praise),
    ])
    #expect(found == [])
  }

  @Test func `themes come by code, without a median where nothing was closed later`() throws {
    let found = try findings([
      concern("2026-04-01", .rights), concern("2026-04-01", settled: true, .care),
      concern("2026-04-01", closed: "2026-04-04", .child),
    ])
    #expect(found.map(\.category) == ["CARE", "CHILD", "RIGHTS"])
    #expect(found.map(\.medianDaysToClose?.description) == [nil, "3", nil])
  }

  @Test func `Cumbria's volunteers of 2013 reconcile`() throws {
    let days = try day("2026-04-01")...day("2026-06-30")
    let before = try VolunteerTerm(firstDay: day("2020-01-01"))
    let leaving = try VolunteerTerm(firstDay: day("2020-01-01"), lastDay: day("2026-06-30"))
    let joining = try VolunteerTerm(firstDay: day("2026-04-01"))
    // Panel, at the start, left, joined, at the end.
    for (start, left, joined, end) in [
      (11, 2, 2, 11), (7, 1, 4, 10), (9, 1, 4, 12), (10, 1, 3, 12),
    ] {
      let terms =
        Array(repeating: before, count: start - left) + Array(repeating: leaving, count: left)
        + Array(repeating: joining, count: joined)
      let figures = VolunteerFigures(terms: terms, in: days)
      #expect(figures.atStart == start && figures.left == left)
      #expect(figures.joined == joined && figures.atEnd == end)
    }
  }

  @Test func `volunteers from other times are in no figure`() throws {
    let days = try day("2026-04-01")...day("2026-06-30")
    let terms = try [
      VolunteerTerm(firstDay: day("2020-01-01"), lastDay: day("2026-03-31")),
      VolunteerTerm(firstDay: day("2026-07-01")),
      VolunteerTerm(firstDay: day("2026-05-02"), lastDay: day("2026-05-01")),
      VolunteerTerm(firstDay: day("2026-05-01"), lastDay: day("2026-05-02")),
    ]
    let figures = VolunteerFigures(terms: terms, in: days)
    #expect(figures.atStart == 0 && figures.joined == 1)
    #expect(figures.left == 1 && figures.atEnd == 0)
  }
}
