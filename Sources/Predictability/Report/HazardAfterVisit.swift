/// How soon a visit is followed by the next: the safe time that whoever has had one can count on.
public struct HazardAfterVisit: Sendable, Hashable {
  /// Within so many days.
  public let days: Int
  /// The share of visits that were followed by another within them.
  public let share: Double
  /// The share under the law.
  public let lawShare: Double
  /// How likely a share so far from the law's is by chance.
  public let chance: Double
}

extension HazardAfterVisit {
  static func all(_ made: Timings, drawn: [Timings]) -> [HazardAfterVisit] {
    Timings.spans.enumerated().map { place, span in
      let shares = drawn.map { $0.soon[place] }
      let own = made.soon[place]
      let mean = shares.reduce(0, +) / Double(max(1, shares.count))
      let low = Double(1 + shares.count { $0 <= own + 1e-12 }) / Double(shares.count + 1)
      let high = Double(1 + shares.count { $0 >= own - 1e-12 }) / Double(shares.count + 1)
      return HazardAfterVisit(
        days: span, share: own, lawShare: mean, chance: min(1, 2 * min(low, high)))
    }
  }
}
