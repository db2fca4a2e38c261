public import Moments
public import Scheme

/// The rules by which a suite's moments would be drawn, and the cells over which.
public struct SuiteRules: Sendable {
  /// The rules of the law.
  public let rules: MomentRules
  /// For each day of the period, which bands two legal pairs at least could staff.
  public let open: [[Bool]]

  /// The rules of a suite in some facts; nil where they have no such suite.
  public init?(_ facts: RotaFacts, at suite: SuiteCode) {
    guard let found = facts.suites.first(where: { $0.code == suite }) else { return nil }
    let tables = RotaTables(facts)
    guard let place = tables.places[suite] else { return nil }
    rules = SuiteDemand(facts, at: found).rules
    let staffable = StaffableCells(tables, fixed: FixedVisits(tables, windows: []))
    let masks = (0..<facts.period.weeks).map { staffable.of(place, week: $0) }
    open = (0..<(7 * facts.period.weeks)).map { day in
      DayBand.allCases.map { masks[day / 7] & WeekCells.bit(day % 7, $0.rawValue) != 0 }
    }
  }
}
