/// The signs of a pattern in one history beside others drawn from the law: larger is more telling.
///
/// Everything is measured against the whole pool, the history itself among it, so that under the
/// law each member of the pool is as likely as any other to stand out most.
struct Signs: Sendable {
  /// For each member of the pool, its most telling sign.
  private var worst: [Double]

  init(_ pool: [Measured.Scope], bands: Int) {
    let tables = Signs.tables(pool.map(\.timings), bands)
    let rows = pool.enumerated().map { number, scope in
      Signs.oneSided(scope) + tables[number]
    }
    let gains = pool.map { scope in scope.scoring.losses.map { scope.scoring.lawLoss - $0 } }
    let gaps = pool.map { scope in
      [scope.timings.gapVariance, scope.timings.gapMemory] + scope.timings.soon
    }
    worst = Array(repeating: -.infinity, count: pool.count)
    Signs.standardise(rows).enumerated().forEach { number, row in
      worst[number] = row.max() ?? 0
    }
    // A guesser hardly ever gains on an honest history, and then far more than usual: what it wins
    // is for the betting test, and counts here only as much as a plain sign can.
    Signs.standardise(gains).enumerated().forEach { number, row in
      worst[number] = max(worst[number], min(4, row.max() ?? 0))
    }
    Signs.standardise(gaps).enumerated().forEach { number, row in
      worst[number] = max(worst[number], row.map(abs).max() ?? 0)
    }
  }

  /// How often a member of the pool stands out at least as much as the first.
  var chanceOfFirst: Double {
    guard let first = worst.first else { return 1 }
    return Double(worst.count { $0 >= first - 1e-12 }) / Double(worst.count)
  }

  private static func oneSided(_ scope: Measured.Scope) -> [Double] {
    scope.scoring.catches + scope.timings.entropies.map { -$0 }
  }

  /// How far each table of weekdays and bands is from the pool's mean, in four sizes of square.
  private static func tables(_ pool: [Timings], _ bands: Int) -> [[Double]] {
    let groupings: [(Int) -> Int] = [
      { $0 }, { $0 / bands }, { $0 % bands }, { ($0 / bands < 5 ? 0 : bands) + $0 % bands },
    ]
    var rows = Array(repeating: [Double](), count: pool.count)
    for grouping in groupings {
      let grouped = pool.map { timings in
        var sums = Array(repeating: 0.0, count: 7 * bands)
        for (cell, count) in timings.table.enumerated() { sums[grouping(cell)] += Double(count) }
        return sums
      }
      let means = (0..<7 * bands).map { cell in
        grouped.reduce(0.0) { $0 + $1[cell] } / Double(grouped.count)
      }
      for (number, sums) in grouped.enumerated() {
        var (squares, most) = (0.0, 0.0)
        for (sum, mean) in zip(sums, means) where mean > 0 {
          squares += (sum - mean) * (sum - mean) / mean
          most = max(most, (sum - mean) / mean.squareRoot())
        }
        rows[number] += [squares, most]
      }
    }
    return rows
  }

  /// Each column in deviations from its mean.
  private static func standardise(_ rows: [[Double]]) -> [[Double]] {
    var rows = rows
    let count = Double(rows.count)
    for column in rows.first.map({ Array($0.indices) }) ?? [] {
      let mean = rows.reduce(0.0) { $0 + $1[column] } / count
      let variance = rows.reduce(0.0) { $0 + ($1[column] - mean) * ($1[column] - mean) } / count
      let deviation = variance.squareRoot() + 1e-12
      for row in rows.indices { rows[row][column] = (rows[row][column] - mean) / deviation }
    }
    return rows
  }
}
