public import Moments

/// The visits really made to some suites in a period that begins on a Monday.
public struct VisitHistory: Sendable {
  /// How many suites, numbered from 0.
  public let suites: Int
  /// Days of the period, whole weeks.
  public let days: Int
  /// The bands of a day.
  public let bands: [BandHours]
  /// The visits in order of cell, then suite; the first of a day where a suite had several.
  public let visits: [PastVisit]
  /// Visits left out because their suite had one already that day.
  public let secondOfDay: Int

  /// A history; visits outside the period, the suites or the bands are no part of it.
  public init(suites: Int, days: Int, bands: [BandHours], visits: [PastVisit]) {
    self.suites = suites
    self.days = days - days % 7
    self.bands = bands
    var kept: [PastVisit] = []
    var lastDay = Array(repeating: -1, count: suites)
    var second = 0
    let order = visits.filter {
      (0..<suites).contains($0.suite) && (0..<(days - days % 7)).contains($0.cell.day)
        && bands.indices.contains($0.cell.band)
    }.sorted { ($0.cell, $0.suite) < ($1.cell, $1.suite) }
    for visit in order {
      if lastDay[visit.suite] == visit.cell.day {
        second += 1
      } else {
        lastDay[visit.suite] = visit.cell.day
        kept.append(visit)
      }
    }
    self.visits = kept
    secondOfDay = second
  }

  /// One suite's cells, in order.
  public func cells(of suite: Int) -> [Cell] {
    visits.filter { $0.suite == suite }.map(\.cell)
  }

  /// Every suite's cells, by the suite's number.
  var cells: [[Cell]] { (0..<suites).map(cells) }

  /// A history of the same shape with other visits.
  func with(_ cells: [[Cell]]) -> VisitHistory {
    VisitHistory(
      suites: suites, days: days, bands: bands,
      visits: cells.enumerated().flatMap { suite, cells in
        cells.map { PastVisit(suite: suite, cell: $0) }
      })
  }
}
