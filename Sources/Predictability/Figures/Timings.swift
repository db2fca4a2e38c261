import Foundation
import Moments

/// What the times of some suites' visits look like, without any guesser.
struct Timings: Sendable {
  /// Visits by weekday and band, Monday's bands first.
  var table: [Int]
  /// Days between one visit and the suite's next.
  var gaps: [Int] = []
  /// Entropies in bits, as they come out of the counts.
  var entropies: [Double] = []
  /// The share of visits followed by another within 1, 3 and 7 days.
  var soon: [Double] = []

  static let spans = [1, 3, 7]
  /// What `entropies` are of.
  static let entropyNames = ["cell", "weekday", "band", "gap", "weekday-step", "band-step"]

  init(_ suites: [[Cell]], bands: Int, days: Int) {
    table = Array(repeating: 0, count: 7 * bands)
    var weekdaySteps = Array(repeating: 0, count: 49)
    var bandSteps = Array(repeating: 0, count: bands * bands)
    var followed = [0, 0, 0]
    var watched = [0, 0, 0]
    for cells in suites {
      for (place, cell) in cells.enumerated() {
        table[cell.day % 7 * bands + cell.band] += 1
        let next = place + 1 < cells.count ? cells[place + 1] : nil
        if let next {
          gaps.append(next.day - cell.day)
          weekdaySteps[cell.day % 7 * 7 + next.day % 7] += 1
          bandSteps[cell.band * bands + next.band] += 1
        }
        for (index, span) in Timings.spans.enumerated() where cell.day + span < days {
          watched[index] += 1
          if let next, next.day - cell.day <= span { followed[index] += 1 }
        }
      }
    }
    soon = zip(followed, watched).map { $1 == 0 ? 0 : Double($0) / Double($1) }
    var gapCounts = Array(repeating: 0, count: (gaps.max() ?? 0) + 1)
    for gap in gaps { gapCounts[gap] += 1 }
    let weekdays = (0..<7).map { day in table[day * bands..<(day + 1) * bands].reduce(0, +) }
    entropies = [table, weekdays, bandCounts(bands), gapCounts, weekdaySteps, bandSteps]
      .map(Timings.entropy)
  }

  /// Visits by band.
  func bandCounts(_ bands: Int) -> [Int] {
    (0..<bands).map { band in (0..<7).reduce(0) { $0 + table[$1 * bands + band] } }
  }

  private static func entropy(_ counts: [Int]) -> Double {
    let all = Double(counts.reduce(0, +))
    return counts.reduce(0.0) { sum, count in
      guard count > 0 else { return sum }
      let share = Double(count) / all
      return sum - share * log2(share)
    }
  }

  /// How unlike one another the gaps are: their variance.
  var gapVariance: Double {
    guard !gaps.isEmpty else { return 0 }
    let mean = Double(gaps.reduce(0, +)) / Double(gaps.count)
    return gaps.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(gaps.count)
  }

  /// How a gap goes with the one before it; 1 where all gaps are the same.
  var gapMemory: Double {
    guard gaps.count > 2 else { return 0 }
    let pairs = zip(gaps, gaps.dropFirst()).map { (Double($0), Double($1)) }
    let count = Double(pairs.count)
    let (meanOne, meanTwo) = (
      pairs.reduce(0.0) { $0 + $1.0 } / count, pairs.reduce(0.0) { $0 + $1.1 } / count
    )
    var (both, one, two) = (0.0, 0.0, 0.0)
    for pair in pairs {
      both += (pair.0 - meanOne) * (pair.1 - meanTwo)
      one += (pair.0 - meanOne) * (pair.0 - meanOne)
      two += (pair.1 - meanTwo) * (pair.1 - meanTwo)
    }
    return one * two > 0 ? both / (one * two).squareRoot() : 1
  }
}
