public import Moments
public import Scheme

/// A way to spread drawn visits that a scheme can choose, with the settings that choose it.
public enum OfferedDemand: Hashable, Sendable, CaseIterable {
  case everyWeek, fourWeeks, spread14, spread21, surprise10, surprise5, surprise2

  /// The settings that differ from today's when it is chosen.
  public var settings: [(key: String, value: String)] {
    switch self {
    case .everyWeek: [("demand", "weekly")]
    case .fourWeeks: [("demand", "weekly"), ("visits_per_suite_per_week", "4/4")]
    case .spread14: [("demand", "spread"), ("longest_gap_days", "14")]
    case .spread21: [("demand", "spread"), ("longest_gap_days", "21")]
    case .surprise10: [("demand", "surprise"), ("surprise_weeks", "10")]
    case .surprise5: [("demand", "surprise"), ("surprise_weeks", "5")]
    case .surprise2: [("demand", "surprise"), ("surprise_weeks", "2")]
    }
  }

  /// The settings of the draw when it is chosen, all else as it is.
  func draw(like settings: DrawSettings) -> DrawSettings {
    var draw = settings
    switch self {
    case .everyWeek, .fourWeeks: draw.demand = .weekly
    case .spread14: (draw.demand, draw.longestGapDays) = (.spread, 14)
    case .spread21: (draw.demand, draw.longestGapDays) = (.spread, 21)
    case .surprise10: (draw.demand, draw.surpriseWeeks) = (.surprise, 10)
    case .surprise5: (draw.demand, draw.surpriseWeeks) = (.surprise, 5)
    case .surprise2: (draw.demand, draw.surpriseWeeks) = (.surprise, 2)
    }
    return draw
  }

  /// How often a suite is visited when it is chosen; nil where it makes no sense for the suite.
  func frequency(like today: VisitFrequency) -> VisitFrequency? {
    guard self == .fourWeeks else { return today }
    return today.weeks == 1 ? VisitFrequency(visits: 4 * today.visits, weeks: 4) : nil
  }
}

/// What a way of spreading visits gives away, and what it costs, at one suite.
public struct DemandFigures: Sendable {
  /// The way; nil for the scheme's own where it is none of those offered.
  public let demand: OfferedDemand?
  /// Whether it is what the scheme does today.
  public let isToday: Bool
  public let leak: DesignLeak
  public let price: DemandPrice
}

/// What the ways of spreading visits mean for one suite.
public struct SuiteDemands: Sendable {
  public let suite: CustodySuite
  public let frequency: VisitFrequency
  /// Today's first.
  public let figures: [DemandFigures]
  /// Of the cells of a week, how many two pairs could staff in some week of the period.
  public let staffable: Int
  /// Whether nobody has said yet what they could do, so that all cells were taken.
  public let isUntold: Bool
}
