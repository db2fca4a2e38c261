import Rotas
import Scheme

/// The cells of a week, one bit each: weekday, Monday 0, times four and the band.
enum WeekCells {
  /// Every cell of a week.
  static let all: UInt64 = (1 << 28) - 1

  /// The bit of a weekday, Monday 0, and a band.
  static func bit(_ weekday: Int, _ band: Int) -> UInt64 { 1 << UInt64(weekday * 4 + band) }

  /// The four bits of a weekday.
  static func day(_ weekday: Int) -> UInt64 { 15 << UInt64(weekday * 4) }
}

/// What a visitor could do in one week, as far as their own facts say.
struct VisitorWeek: Sendable, Hashable {
  /// Cells offered on days when they may go in.
  var cells: UInt64 = 0
  /// Those of the cells they prefer.
  var preferred: UInt64 = 0
  /// Whether they are on probation on any day, and so count as learning all week.
  var isLearning = false

  init(_ visitor: Visitor, in week: VisitWeek, offers: [Availability]) {
    for weekday in 0..<7 {
      let day = week.monday.adding(days: weekday)
      isLearning = isLearning || visitor.isOnProbation(on: day)
      guard visitor.mayGoIn(on: day), let offer = offers.last(where: { $0.days.contains(day) })
      else { continue }
      for band in DayBand.allCases {
        let bit = WeekCells.bit(weekday, band.rawValue)
        switch offer.offer(on: day, band) {
        case .cannot: continue
        case .can: cells |= bit
        case .prefers:
          cells |= bit
          preferred |= bit
        }
      }
    }
  }
}

extension SuiteFacts {
  /// The cells of a week on whose days the suite is visited.
  func cells(in week: VisitWeek) -> UInt64 {
    (0..<7).reduce(0) { cells, weekday in
      let status = history.status(on: week.monday.adding(days: weekday))
      return status.isVisited ? cells | WeekCells.day(weekday) : cells
    }
  }
}
