public import Moments
public import Scheme

/// What the draw of a suite's moments was left to chance with, and what it had to give up.
public struct SuiteMoments: Hashable, Sendable {
  /// The suite.
  public let suite: SuiteCode
  /// Demand, gap or quotas that could not be met, by blocks of weeks.
  public let lowered: [LoweredBlock]
  /// Cells of the period in which the suite is visited.
  public let cells: Int
  /// Those of them that two legal pairs at least could staff.
  public let staffable: Int
}
