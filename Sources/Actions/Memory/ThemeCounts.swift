public import Findings
public import Scheme

/// How often each theme was raised at each suite in some days, and on how many visits.
///
/// Only visits with a report of ours count, made in the way that asks about everything: figures
/// taken from a spreadsheet have no themes. Restricted concerns are in no count, and neither is
/// praise, so that no reader can tell one from a difference.
public struct ThemeCounts: Hashable, Sendable {
  /// Visits with a report, by suite.
  public private(set) var visits: [SuiteCode: Int] = [:]
  private var raised: [SuiteCode: [Theme: ThemeRaised]] = [:]

  /// Nothing counted yet.
  public init() {}

  /// Counts visits of a suite.
  public mutating func add(visits count: Int, at suite: SuiteCode) {
    visits[suite, default: 0] += count
  }

  /// Counts a theme at a suite.
  public mutating func add(_ more: ThemeRaised, _ theme: Theme, at suite: SuiteCode) {
    var standing = raised[suite]?[theme] ?? ThemeRaised()
    standing.concerns += more.concerns
    standing.visits += more.visits
    raised[suite, default: [:]][theme] = standing
  }

  /// How often a theme was raised at a suite.
  public func raised(_ theme: Theme, at suite: SuiteCode) -> ThemeRaised {
    raised[suite]?[theme] ?? ThemeRaised()
  }

  /// How often a theme was raised at all suites together.
  public func raised(_ theme: Theme) -> ThemeRaised {
    raised.values.reduce(into: ThemeRaised()) { sum, themes in
      sum.concerns += themes[theme]?.concerns ?? 0
      sum.visits += themes[theme]?.visits ?? 0
    }
  }

  /// Visits of all suites together.
  public var allVisits: Int { visits.values.reduce(0, +) }
}

/// A theme in some days: how many concerns, and how many visits raised it at least once.
public struct ThemeRaised: Hashable, Sendable {
  public var concerns: Int
  public var visits: Int

  /// So many concerns on so many visits.
  public init(concerns: Int = 0, visits: Int = 0) {
    self.concerns = concerns
    self.visits = visits
  }
}
