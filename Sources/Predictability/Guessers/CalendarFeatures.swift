/// What the regression looks at: each cell has one feature of every kind.
struct CalendarFeatures: Sendable {
  private let suites: Int
  private let bands: Int
  private let starts: [Int]
  /// How many features there are.
  let count: Int

  init(_ timeline: Timeline) {
    suites = timeline.suites
    bands = timeline.bands
    let sizes = [
      7, bands, 7 * bands, 22, 21, 8, bands + 1, 4, 9, 3, 3, 8, 4, 5, suites, suites * 7 * bands,
    ]
    var start = 0
    starts = sizes.map { size in
      defer { start += size }
      return start
    }
    count = start
  }

  /// The numbers of a cell's features.
  func list(_ cell: CellPast, _ present: inout [Int]) {
    let numbers = [
      cell.weekday, cell.band, cell.weekday * bands + cell.band, min(21, cell.since),
      min(2, cell.thisWeek) * 7 + cell.weekday, cell.lastWeekday, cell.lastBand,
      (cell.lastWeekday == cell.weekday ? 2 : 0) + (cell.lastBand == cell.band ? 1 : 0),
      min(8, cell.lately), min(2, cell.othersToday), min(2, cell.othersYesterday),
      cell.sameCell, cell.day / 7 % 4, cell.day / 7 % 13 / 3, cell.suite,
      (cell.suite * 7 + cell.weekday) * bands + cell.band,
    ]
    present.removeAll(keepingCapacity: true)
    for (kind, number) in numbers.enumerated() { present.append(starts[kind] + number) }
  }
}
