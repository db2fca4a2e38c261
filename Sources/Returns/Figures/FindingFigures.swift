/// What became of one suite's concerns under one theme.
public struct FindingFigures: Hashable, Sendable {
  /// The theme's code in `reports/themes.yaml`.
  public var category: String
  /// Expectations for police custody that the concerns bear on.
  public var expectations: [String] = []
  public var raised = 0
  public var resolvedAtVisit = 0
  public var closedInPeriod = 0
  public var openAtEnd = 0
  /// Over those closed in the period that were not settled at their visit.
  public var medianDaysToClose: DecimalFigure?

  /// A theme with nothing counted yet.
  public init(category: String) { self.category = category }
}
