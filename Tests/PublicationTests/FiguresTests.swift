import Findings
import Publication
import Scheme
import Testing

@Suite struct `Public figures` {
  private let quarter: PublicPeriod
  private let year: PublicPeriod

  init() throws {
    quarter = try #require(PublicPeriod("2026-Q2"))
    year = try #require(PublicPeriod("2026-27"))
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  private func visit(
    _ suite: String, _ date: String, _ counts: VisitCounts
  ) throws -> VisitRow {
    var row = VisitRow(
      reference: "\(suite)-\(date)", suite: suite, date: try day(date), mode: .inPerson,
      outcome: .made)
    row.counts = counts
    return row
  }

  private func figures(_ rows: [VisitRow]) -> PublicFigures {
    var figures = PublicFigures(stretches: year.parts, delayMinutes: 10)
    for row in rows { figures.add(row) }
    return figures
  }

  private func tables(
    _ figures: PublicFigures, _ period: PublicPeriod, holdsWindows: Bool = true
  ) -> [String: PublicTable] {
    let tables = PublicTables(
      figures, period: period, suites: [("LEA", "Leamington"), ("NUN", "Nuneaton")],
      headings: [:], holdsWindows: holdsWindows)
    return Dictionary(
      uniqueKeysWithValues: tables.all.map { ($0.tables[0].table.name, $0.tables[0].table) })
  }

  private func count(
    _ measure: PublicMeasure, _ suite: String, in days: ClosedRange<CalendarDay>,
    of figures: PublicFigures
  ) -> Int? {
    figures.count(
      CellPlace(["period": days.period, "suite": suite, "measure": measure.rawValue]))
  }

  @Test func `what a report does not say is not written down, never nobody`() throws {
    let figures = figures([
      try visit("LEA", "2026-04-10", [.inCustody: 9, .children: 1, .spokenTo: 4, .declined: 1]),
      try visit("LEA", "2026-05-10", [.inCustody: 3]),
    ])
    let days = quarter.days
    #expect(count(.held, "LEA", in: days, of: figures) == 12)
    #expect(count(.ageNotRecorded, "LEA", in: days, of: figures) == 3)
    #expect(count(.offered, "LEA", in: days, of: figures) == 5)
    #expect(count(.outcomeNotRecorded, "LEA", in: days, of: figures) == 7)
    #expect(count(.held, "ALL", in: days, of: figures) == 12)
    #expect(tables(figures, quarter).values.allSatisfy { $0.wrongTotals.isEmpty })
    #expect(tables(figures, year).values.allSatisfy { $0.wrongTotals.isEmpty })
  }

  @Test func `a visit that tells of more people than were held is named and not counted`() throws {
    let figures = figures([try visit("NUN", "2026-04-10", [.inCustody: 2, .spokenTo: 3])])
    #expect(figures.unsound == ["NUN-2026-04-10"])
    #expect(count(.held, "NUN", in: quarter.days, of: figures) == 0)
  }

  @Test func `days that stretches do not make up are not held`() throws {
    let figures = figures([])
    let part = try day("2026-04-01")...day("2026-04-30")
    #expect(count(.held, "ALL", in: part, of: figures) == nil)
  }

  @Test func `hours are told once a year, all suites together`() throws {
    let figures = figures([])
    #expect(tables(figures, quarter)["hours"] == nil)
    let hours = try #require(tables(figures, year)["hours"])
    #expect(hours.fixed["suite"] == "ALL")
    #expect(!hours.dimensions.contains { $0.code == "suite" })
  }

  @Test func `visits planned are not held where no rota was kept`() throws {
    let place = CellPlace([
      "period": quarter.days.period, "suite": "ALL", "measure": "visits_planned",
    ])
    let figures = figures([])
    let without = try #require(tables(figures, quarter, holdsWindows: false)["visits"])
    #expect(without.counts[place] == nil)
    #expect(try #require(tables(figures, quarter)["visits"]).counts[place] == 0)
  }

  @Test func `restricted matters stand under no theme, and in the year alone`() throws {
    var figures = figures([])
    figures.addConcern(
      .respect, suite: "LEA", on: try day("2026-04-10"), isSettled: false, isRestricted: true)
    figures.addConcern(
      .respect, suite: "LEA", on: try day("2026-04-10"), isSettled: true, isRestricted: false)
    func raised(_ theme: String, _ period: PublicPeriod) throws -> Int? {
      try #require(tables(figures, period)["concerns"]).counts[
        CellPlace([
          "period": period.days.period, "suite": "ALL", "theme": theme, "stage": "raised",
        ])]
    }
    #expect(try raised("ALL", quarter) == 1)
    #expect(try raised("RESPECT", quarter) == 1)
    #expect(try raised("RESTRICTED", quarter) == nil)
    #expect(try raised("RESTRICTED", year) == 1)
  }

  @Test func `a period may be published once its last week is over`() throws {
    // 30 June 2026 is a Tuesday, and its week ends on Sunday 5 July.
    #expect(quarter.mayBePublishedFrom == (try day("2026-07-06")))
    #expect(quarter.next.description == "2026-Q3" && year.next.description == "2027-28")
    #expect(PublicPeriod(days: year.days) == year && PublicPeriod("2026-05") == nil)
  }
}
