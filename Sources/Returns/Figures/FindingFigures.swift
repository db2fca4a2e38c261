/// What became of one suite's concerns under one theme.
public struct FindingFigures: Hashable, Sendable {
  /// The theme's code in `reports/themes.yaml`.
  public var category: String
  /// Topics of *Expectations for police custody* that they bear on (`EPC4/3/reviews`).
  public var expectations: [String] = []
  /// Concerns raised by visits in the period.
  public var raised = 0
  /// Of those raised, the ones put right before the visitors left.
  public var resolvedAtVisit = 0
  /// Concerns closed in the period, whenever raised; those resolved at their visit included.
  public var closedInPeriod = 0
  /// Concerns raised by the end of the period and not closed by then.
  public var openAtEnd = 0
  /// Over those closed in the period that were not settled at their visit.
  public var medianDaysToClose: DecimalFigure?

  /// A theme with nothing counted yet.
  public init(category: String) { self.category = category }
}
