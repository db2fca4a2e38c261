public import Findings
public import Scheme

/// Themes by suite over a period, each against what chance explains.
///
/// A cell counts the visits that raised the theme, not the concerns: six dirty cells on one visit
/// are one finding. It is compared with the scheme's own rate everywhere else: the other suites in
/// the period, and every suite in the two years before it. The five in a hundred that a false call
/// may have are shared out over all cells of the table (Bonferroni), so that in nineteen of twenty
/// tables in which nothing happened nothing is called.
public struct ThemeMatrix: Hashable, Sendable {
  public let suites: [SuiteCode]
  /// Themes that were raised, in the order of the list of themes.
  public let themes: [Theme]
  private let cells: [SuiteCode: [Theme: ThemeCell]]
  public let visits: [SuiteCode: Int]
  /// The level of each cell's limit: `falseCalls` shared out.
  public let level: Double

  /// The chance that a table in which nothing happened has any false call.
  public static let falseCalls = 0.05
  /// The months before the period that the rate is taken from.
  public static let monthsBefore = 24

  /// The days before a period that it is compared with.
  public static func daysBefore(_ period: ClosedRange<CalendarDay>) -> ClosedRange<CalendarDay> {
    let first = period.lowerBound
    return first.adding(months: -monthsBefore)...first.adding(days: -1)
  }

  /// The matrix of a period, against the time before it.
  public init(_ period: ThemeCounts, before: ThemeCounts, suites: [SuiteCode]) {
    let themes = Theme.allCases.filter { period.raised($0).visits + before.raised($0).visits > 0 }
    let visited = suites.filter { (period.visits[$0] ?? 0) > 0 }
    let level = ThemeMatrix.falseCalls / Double(max(1, themes.count * visited.count))
    var cells: [SuiteCode: [Theme: ThemeCell]] = [:]
    for suite in suites {
      for theme in themes {
        cells[suite, default: [:]][theme] = ThemeCell(
          theme, at: suite, in: period, before: before, level: level)
      }
    }
    self.suites = suites
    self.themes = themes
    self.cells = cells
    self.level = level
    visits = period.visits
  }

  /// What stands where a suite and a theme meet.
  public func cell(_ suite: SuiteCode, _ theme: Theme) -> ThemeCell? { cells[suite]?[theme] }

  /// The cells of which there was more than chance explains, the least likely first.
  public var beyondChance: [(suite: SuiteCode, theme: Theme, cell: ThemeCell)] {
    var found: [(suite: SuiteCode, theme: Theme, cell: ThemeCell)] = []
    for suite in suites {
      for theme in themes {
        guard let cell = cell(suite, theme), cell.isBeyondChance else { continue }
        found.append((suite, theme, cell))
      }
    }
    return found.sorted { $0.cell.chance < $1.cell.chance }
  }
}

/// A theme at a suite over a period.
public struct ThemeCell: Hashable, Sendable {
  public let raised: ThemeRaised
  /// How many visits would raise it at the scheme's own rate.
  public let expected: Double
  /// The most that chance explains; nil where there is nothing to compare with.
  public let limit: Int?
  /// The chance of so many or more.
  public let chance: Double

  /// Whether it was raised more often than chance explains.
  public var isBeyondChance: Bool { limit.map { raised.visits > $0 } ?? false }

  init(
    _ theme: Theme, at suite: SuiteCode, in period: ThemeCounts, before: ThemeCounts,
    level: Double
  ) {
    raised = period.raised(theme, at: suite)
    let visits = period.visits[suite] ?? 0
    let elsewhere = period.raised(theme).visits + before.raised(theme).visits - raised.visits
    let visitsElsewhere = period.allVisits + before.allVisits - visits
    expected =
      visitsElsewhere == 0 ? 0 : Double(elsewhere * visits) / Double(visitsElsewhere)
    chance = ChanceLimit.chance(
      of: raised.visits, exposure: visits, elsewhere: elsewhere,
      exposureElsewhere: visitsElsewhere)
    limit = ChanceLimit.limit(
      level: level, exposure: visits, elsewhere: elsewhere, exposureElsewhere: visitsElsewhere)
  }
}
