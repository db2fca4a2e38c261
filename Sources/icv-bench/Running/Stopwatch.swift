/// Measures how long things take, in seconds.
enum Stopwatch {
  /// How long this took.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try work()
    return seconds(clock.now - start)
  }

  /// A duration in seconds.
  static func seconds(_ duration: Duration) -> Double {
    let (whole, atto) = duration.components
    return Double(whole) + Double(atto) / 1e18
  }

  /// The middle one, 0 of none.
  static func median(_ figures: [Double]) -> Double { quantile(0.5, of: figures) }

  /// The figure that this share of all do not exceed, 0 of none.
  static func quantile(_ share: Double, of figures: [Double]) -> Double {
    let sorted = figures.sorted()
    guard let last = sorted.indices.last else { return 0 }
    return sorted[Int((Double(last) * share).rounded())]
  }
}
