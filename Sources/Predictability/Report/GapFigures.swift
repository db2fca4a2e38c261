/// The days from one visit to the same suite's next.
public struct GapFigures: Sendable, Hashable {
  /// The shortest and the longest, nil with fewer than two visits.
  public let shortest: Int?
  public let longest: Int?
  /// The mean, and the deviation from it.
  public let mean: Double
  public let deviation: Double
  /// The deviation under the law: much less means visits as regular as a clock.
  public let lawDeviation: Double
  /// How a gap goes with the one before it, from -1 to 1.
  public let memory: Double
}

extension GapFigures {
  init(_ made: Timings, drawn: [Timings]) {
    shortest = made.gaps.min()
    longest = made.gaps.max()
    mean = made.gaps.isEmpty ? 0 : Double(made.gaps.reduce(0, +)) / Double(made.gaps.count)
    deviation = made.gapVariance.squareRoot()
    let variance = drawn.reduce(0.0) { $0 + $1.gapVariance } / Double(max(1, drawn.count))
    lawDeviation = variance.squareRoot()
    memory = made.gapMemory
  }
}
