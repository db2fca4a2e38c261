/// What a suite's visit times must meet over some whole weeks; all else is left to chance.
///
/// Day 0 is a Monday, and the first of the first window of demand.
public struct MomentRules: Sendable, Hashable {
  /// How many weeks the law covers: a quota block, or a period that is shorter than one.
  public var weeks: Int
  /// How long each band of a day lasts, in minutes, on a day whose clocks do not change.
  public var bandMinutes: [Int]
  /// How many visits in how many weeks.
  public var demand: MomentDemand
  /// The most days from one visit to the next, nil where nothing limits them.
  ///
  /// It runs on from the last visit before the law's first day and towards the first visit after
  /// its last. Days on which the suite is closed are not counted.
  public var longestGap: Int?
  /// Least shares of the demanded visits, such as nights and weekends.
  public var quotas: [MomentQuota]
  /// Surprise visits in a hundred weeks, on top of those demanded; 0 for none.
  public var surprises: Int

  /// The rules of a law.
  public init(
    weeks: Int, bandMinutes: [Int], demand: MomentDemand = .perWindow(visits: 1, weeks: 1),
    longestGap: Int? = nil, quotas: [MomentQuota] = [], surprises: Int = 0
  ) {
    self.weeks = max(0, weeks)
    self.bandMinutes = bandMinutes
    self.demand = demand
    self.longestGap = longestGap
    self.quotas = quotas
    self.surprises = max(0, surprises)
  }

  /// How many days the law covers.
  public var days: Int { 7 * weeks }
  /// How many bands a day has.
  public var bands: Int { bandMinutes.count }
}

/// How often a suite is to be visited.
public enum MomentDemand: Sendable, Hashable {
  /// So many visits in each run of so many weeks, counted from the law's first day.
  ///
  /// Once a week is one in one; as many visits as weeks in the whole period is the freer mode.
  /// A last run that is cut short needs its share, rounded to the nearest whole visit, and so
  /// does one of which whole weeks are closed.
  case perWindow(visits: Int, weeks: Int)

  /// The visits of a window.
  public var visits: Int {
    switch self {
    case .perWindow(let visits, _): max(0, visits)
    }
  }

  /// The weeks of a window, at least one.
  public var weeks: Int {
    switch self {
    case .perWindow(_, let weeks): max(1, weeks)
    }
  }
}

/// A least share of the demanded visits that falls in some of the week's cells.
public struct MomentQuota: Sendable, Hashable {
  /// The bands that count.
  public var bands: Set<Int>
  /// The days of the week that count, Monday being 0.
  public var weekdays: Set<Int>
  /// Of a hundred demanded visits, how many at least; a part of a visit counts as a whole one.
  public var percent: Int

  /// A least share.
  public init(bands: Set<Int>, weekdays: Set<Int>, percent: Int) {
    self.bands = bands
    self.weekdays = weekdays
    self.percent = percent
  }

  /// How many of so many visits must fall in these cells.
  public func need(of visits: Int) -> Int { min(visits, max(0, (percent * visits + 99) / 100)) }

  /// Whether a visit in this cell counts.
  public func counts(_ cell: Cell) -> Bool {
    bands.contains(cell.band) && weekdays.contains(cell.day % 7)
  }
}
