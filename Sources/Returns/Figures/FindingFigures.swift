public import Scheme

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
  /// The day of the first visit in the period that raised one; in an inspection return alone.
  public var firstRaisedOn: CalendarDay?
  /// The day of the last visit in the period that raised one; in an inspection return alone.
  public var lastRaisedOn: CalendarDay?
  /// The last day in the period on which one was closed; in an inspection return alone.
  public var lastClosedOn: CalendarDay?

  /// A theme with nothing counted yet.
  public init(category: String) { self.category = category }

  /// Concerns that stood open when the period began, as the other figures tell.
  public var openAtStart: Int { openAtEnd + closedInPeriod - raised }
}
