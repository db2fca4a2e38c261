public import Findings
public import Scheme

/// A theme that was raised at a suite on more visits than chance explains.
///
/// Three cases are no trend: what is told here passed an exact limit that allows for how many
/// themes and suites were looked at.
public struct ThemeTrend: Hashable, Sendable {
  /// The suite's code.
  public var suite: SuiteCode
  /// What was raised.
  public var theme: Theme
  /// Visits that raised it.
  public var visits: Int
  /// Visits that might have.
  public var of: Int
  /// The most visits that chance explains.
  public var limit: Int

  /// A theme beyond its limit.
  public init(suite: SuiteCode, theme: Theme, visits: Int, of: Int, limit: Int) {
    self.suite = suite
    self.theme = theme
    self.visits = visits
    self.of = of
    self.limit = limit
  }
}
