import Scheme
import SchemeTables
import Testing

@Suite struct `Visits to be judged` {
  private static let bands: [PastVisitsTable.Band] = [
    (360, 360), (720, 360), (1080, 240), (1320, 480),
  ]

  private func read(_ lines: String..., suites: [Int]? = [0, 1]) -> PastVisitsTable {
    PastVisitsTable(
      Array((["suite,date,band,start"] + lines).joined(separator: "\n").utf8),
      bands: Self.bands, suites: suites, from: CalendarDay(year: 2026, month: 1, day: 5))
  }

  @Test func `a start may be left out, and two in the morning is still the evening's night`() {
    let table = read("0,2026-01-05,3,02:00", "1,06/01/2026,0,")
    #expect(table.faults.isEmpty)
    #expect(table.rows.map(\.band) == [3, 0])
    #expect(table.rows.map { $0.start?.minutes } == [120, nil])
    #expect(table.rows.map(\.day.description) == ["2026-01-05", "2026-01-06"])
  }

  @Test(arguments: [
    ("7,2026-01-05,0,", 1), ("x,2026-01-05,0,", 1), (",2026-01-05,0,", 1),
    ("0,2026-13-05,0,", 2), ("0,2026-01-04,0,", 2), ("0,2026-01-05,4,", 3),
    ("0,2026-01-05,,", 3), ("0,2026-01-05,0,25:00", 4), ("0,2026-01-05,0,12:00", 4),
  ])
  func `a fault names its line and column`(row: String, column: Int) {
    let table = read("1,2026-01-07,1,13:15", row)
    #expect(table.faults.map(\.line) == [3] && table.faults.map(\.column) == [column])
  }

  @Test func `without rules any suite may stand in the file`() {
    #expect(read("7,2026-01-05,0,", suites: nil).rows.map(\.suite) == [7])
  }
}
