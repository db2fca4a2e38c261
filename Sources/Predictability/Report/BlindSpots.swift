/// Visits by weekday and band, beside what the law makes one expect.
public struct BlindSpots: Sendable, Hashable {
  /// One weekday and band.
  public struct Spot: Sendable, Hashable {
    /// Monday 0.
    public let weekday: Int
    /// The band, by its place in the day.
    public let band: Int
    /// Visits made.
    public let made: Int
    /// Visits to be expected under the law.
    public let expected: Double
    /// How likely no visit at all would be by chance.
    public let noneChance: Double
    /// Whether the law allows visits there at all.
    public let isOpen: Bool

    /// Whether nobody was ever seen there, though visits were open to it.
    public var isBlind: Bool { made == 0 && isOpen }
  }

  /// Every weekday and band, Monday's bands first.
  public let spots: [Spot]
  /// How many open cells are never visited under the law, in the mean.
  public let blindExpected: Double
  /// How likely so many never visited cells are by chance.
  public let blindChance: Double

  /// The cells that were open and never visited.
  public var blind: [Spot] { spots.filter(\.isBlind) }
  /// The cells in which no visit can fall under the law.
  public var closed: [Spot] { spots.filter { !$0.isOpen } }
}

extension BlindSpots {
  init(_ made: Timings, drawn: [Timings], open: [Bool], bands: Int) {
    let visits = Double(made.table.reduce(0, +))
    spots = made.table.indices.map { cell in
      let mean =
        drawn.reduce(0.0) { $0 + Double($1.table[cell]) } / Double(max(1, drawn.count))
      var none = 1.0
      for _ in 0..<Int(visits) { none *= 1 - min(1, mean / max(1, visits)) }
      return Spot(
        weekday: cell / bands, band: cell % bands, made: made.table[cell], expected: mean,
        noneChance: none, isOpen: open[cell])
    }
    func blind(_ table: [Int]) -> Int { zip(table, open).count { $0 == 0 && $1 } }
    let counts = drawn.map { blind($0.table) }
    let own = blind(made.table)
    blindExpected = Double(counts.reduce(0, +)) / Double(max(1, counts.count))
    blindChance = Double(1 + counts.count { $0 >= own }) / Double(counts.count + 1)
  }
}
