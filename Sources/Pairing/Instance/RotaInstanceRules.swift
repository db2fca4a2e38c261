extension RotaInstance {
  /// What counts as too often, too close and too few.
  public struct Rules: Sendable, Hashable {
    /// How many visits cost nothing: of a pair, of a visitor at a suite, in a block.
    public var free: FreeCounts
    /// Days in a block over which someone's visits are spread.
    public var blockDays: Int
    /// Weeks over which quotas are counted.
    public var quotaWeeks: Int
    /// The most days between two visits to a suite; 0 where there is no such limit.
    public var maxSuiteGapDays: Int
    /// Shares of visits that fall in some bands and weekdays.
    public var quotas: [Quota]
  }

  /// The share of a suite's visits that falls in certain bands on certain weekdays.
  public struct Quota: Sendable, Hashable {
    /// Its name, such as `night`.
    public var id: String
    /// The bands that count.
    public var bands: Set<Int>
    /// The weekdays that count, Monday 0.
    public var weekdays: Set<Int>
    /// The least share, in hundredths.
    public var percent: Int
  }

  /// What each of the eight terms costs.
  public struct Weights: Sendable, Hashable {
    /// A slot without a pair.
    public var unfilled: Int
    /// The square of tenths off someone's share.
    public var load: Int
    /// A pair that meets again.
    public var pair: Int
    /// A visitor at the same suite again.
    public var rotate: Int
    /// A seat in a band that was offered but not preferred.
    public var prefer: Int
    /// A minute's travel.
    public var travel: Int
    /// Visits of one person crowded into a block.
    public var clump: Int
    /// A visit missing from a quota.
    public var quota: Int
  }
}
