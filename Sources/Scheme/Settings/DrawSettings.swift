/// How the rota is drawn: what a scheme may choose beyond how often it visits.
public struct DrawSettings: Hashable, Sendable {
  /// How the visits of a suite are spread over a period where moments are drawn.
  public var demand = DemandChoice.weekly
  /// Days between two visits of a suite at most, where demand is spread.
  public var longestGapDays = 14
  /// Weeks in which one surprise visit comes on top, where demand is surprise.
  public var surpriseWeeks = 5
  /// Of a suite's drawn visits, how many in a hundred are at night at least.
  public var nightPercent = 20
  /// Of a suite's drawn visits, how many in a hundred are at a weekend at least.
  public var weekendPercent = 25
  /// Days between two visits of one visitor at least; in weeks they count between Mondays.
  public var restDays = 7
  /// Whether a trainee is one of a pair or goes as third.
  public var traineeGoes = TraineePlace.inPair

  /// What most schemes do.
  public init() {}
}

/// How the visits of a suite are spread over a period.
public enum DemandChoice: String, Sendable, CaseIterable {
  /// So many in every week, or in every few weeks.
  case weekly
  /// So many in the whole period, with a longest gap.
  case spread
  /// So many in every week, and now and then a surprise visit on top.
  case surprise
}

/// Where someone on probation goes.
public enum TraineePlace: String, Sendable, CaseIterable {
  /// As one of the pair, always with someone experienced.
  case inPair = "in-pair"
  /// As the third of a window that has two experienced visitors.
  case asThird = "as-third"
}
