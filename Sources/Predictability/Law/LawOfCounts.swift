import Moments

/// Every calendar alike that has so many visits in each window, at most one a day, in open cells.
///
/// It is the law where the pair choose their own moment, and where visits were not made as often as
/// a draw demanded: the number of a window is then taken as given, and only the times are judged.
struct LawOfCounts: Sendable {
  let days: Int
  let bands: Int
  let windowDays: Int
  /// Which cells a legal pair could staff, day by day.
  let open: [Bool]

  /// The windows that lie in a stretch of days.
  func windows(in days: Range<Int>) -> Range<Int> {
    days.lowerBound / windowDays..<(days.upperBound + windowDays - 1) / windowDays
  }

  /// Visits in each window.
  func counts(of visits: [Cell]) -> [Int] {
    var counts = Array(repeating: 0, count: (days + windowDays - 1) / windowDays)
    for visit in visits { counts[visit.day / windowDays] += 1 }
    return counts
  }

  /// The probability of a visit in each cell given the cells before it.
  func chances(of visits: [Cell]) -> [Double] {
    var chances = Array(repeating: 0.0, count: days * bands)
    let counts = counts(of: visits)
    var bandOf = Array(repeating: -1, count: days)
    for visit in visits { bandOf[visit.day] = visit.band }
    for (window, count) in counts.enumerated() where count > 0 {
      let range = window * windowDays..<min(days, (window + 1) * windowDays)
      let ways = ways(in: range, visits: visits, count: count)
      var left = count
      for day in range where left > 0 {
        let row = ways.rows[day - range.lowerBound]
        let each = row[left] > 0 ? ways.rows[day - range.lowerBound + 1][left - 1] / row[left] : 0
        var rest = 1.0
        for band in 0..<bands {
          let chance = ways.isOpen(day, band) ? each : 0
          chances[day * bands + band] = rest > 1e-12 ? min(1, chance / rest) : 1
          rest -= chance
          if bandOf[day] == band { break }
        }
        if bandOf[day] >= 0 { left -= 1 }
      }
    }
    return chances
  }

  /// A calendar with so many visits in each window.
  func draw(counts: [Int], like visits: [Cell], using chance: inout NullChance) -> [Cell] {
    var drawn: [Cell] = []
    for (window, count) in counts.enumerated() where count > 0 {
      let range = window * windowDays..<min(days, (window + 1) * windowDays)
      let ways = ways(in: range, visits: visits, count: count)
      var left = count
      for day in range where left > 0 {
        let row = ways.rows[day - range.lowerBound]
        let each = ways.rows[day - range.lowerBound + 1][left - 1] / row[left]
        var mark = chance.unit()
        for band in 0..<bands where ways.isOpen(day, band) {
          mark -= each
          if mark < 0 {
            drawn.append(Cell(day: day, band: band))
            left -= 1
            break
          }
        }
      }
    }
    return drawn
  }

  /// The number of ways to place the rest, for each day of a window and each number left.
  private struct Ways {
    let rows: [[Double]]
    let isOpen: (Int, Int) -> Bool
  }

  private func ways(in range: Range<Int>, visits: [Cell], count: Int) -> Ways {
    // A cell in which a visit was made could evidently be staffed.
    let made = Set(visits.lazy.filter { range.contains($0.day) })
    let isOpen = { (day: Int, band: Int) in
      open[day * bands + band] || made.contains(Cell(day: day, band: band))
    }
    var rows = [[1.0] + Array(repeating: 0, count: count)]
    for day in range.reversed() {
      let cells = Double((0..<bands).count { isOpen(day, $0) })
      let after = rows[rows.count - 1]
      var row = after
      for number in 1...count { row[number] += cells * after[number - 1] }
      rows.append(row)
    }
    return Ways(rows: rows.reversed(), isOpen: isOpen)
  }
}
