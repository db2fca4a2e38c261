import Foundation
import Moments

/// Whether visits begin at any minute of their band, and not on the quarter hours.
public struct StartMinutes: Sendable, Hashable {
  /// How many visits had a known start.
  public let count: Int
  /// Those that began on a quarter hour, and how many would by chance.
  public let onQuarters: Int
  public let quartersExpected: Double
  /// How likely so uneven a spread over the band is by chance (Kolmogorov and Smirnov).
  public let unevenChance: Double
  /// How likely so many quarter hours are by chance (binomial).
  public let quarterChance: Double

  /// Nil where no start is known.
  init?(_ visits: [PastVisit], bands: [BandHours]) {
    let known = visits.compactMap { visit in
      visit.minute.map { (band: bands[visit.cell.band], minute: $0) }
    }
    guard !known.isEmpty else { return nil }
    count = known.count
    onQuarters = known.count { ($0.band.start + $0.minute) % 15 == 0 }
    quartersExpected = Double(known.count) / 15
    unevenChance = StartMinutes.kolmogorov(
      known.map { (Double($0.minute) + 0.5) / Double($0.band.minutes) }.sorted())
    quarterChance = StartMinutes.atLeast(onQuarters, of: known.count, chance: 1 / 15)
  }

  /// How likely shares so unevenly spread from 0 to 1 are by chance.
  static func kolmogorov(_ sorted: [Double]) -> Double {
    let count = Double(sorted.count)
    var farthest = 0.0
    for (place, share) in sorted.enumerated() {
      let above = Double(place + 1) / count - share
      let below = share - Double(place) / count
      farthest = max(farthest, above, below)
    }
    // Stephens's correction serves from five values on.
    let root = count.squareRoot()
    let scaled = (root + 0.12 + 0.11 / root) * farthest
    if scaled < 0.3 { return 1 }
    var tail = 0.0
    for term in 1...100 {
      let part = 2 * exp(-2 * Double(term * term) * scaled * scaled)
      tail += term % 2 == 1 ? part : -part
    }
    return min(1, max(0, tail))
  }

  /// How likely at least so many of a number of tries are, each with the same chance.
  static func atLeast(_ least: Int, of count: Int, chance: Double) -> Double {
    guard least > 0 else { return 1 }
    var tail = 0.0
    for hits in least...max(least, count) {
      let misses = count - hits
      let ways = logFactorial(count) - logFactorial(hits) - logFactorial(misses)
      tail += exp(ways + Double(hits) * log(chance) + Double(misses) * log1p(-chance))
    }
    return min(1, tail)
  }

  private static func logFactorial(_ number: Int) -> Double {
    (1...max(1, number)).reduce(0.0) { $0 + log(Double($1)) }
  }
}
