public import Actions
import Findings
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// How often themes were raised on visits with a report dated in these days.
  public func themeCounts(
    _ days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> ThemeCounts {
    try reading("counting themes") { database in
      var counts = ThemeCounts()
      let range: StatementArguments = [
        "first": days.lowerBound.description, "last": days.upperBound.description,
      ]
      for row in try database.rows(ThemesReading.raised, range) {
        let (visits, concerns): (Int, Int?) = (row["visits"], row["concerns"])
        let suite = SuiteCode(rawValue: row["suite"])
        if row["theme"] == "" {
          if visits > 0 { counts.add(visits: visits, at: suite) }
        } else if visits > 0 {
          counts.add(
            ThemeRaised(concerns: concerns ?? 0, visits: visits),
            try row.one(of: Theme.self, "theme", of: "raisedTheme"), at: suite)
        }
      }
      return counts
    }
  }

  /// How many visits of a suite are on record.
  public func visitsOnRecord(at suite: SuiteCode) throws(RecordsFault) -> Int {
    try reading("counting visits") { database in
      try Int.fetchOne(
        database.cachedStatement(sql: "SELECT COUNT(*) FROM visit WHERE suite = ?"),
        arguments: [suite.rawValue]) ?? 0
    }
  }
}

/// Visits made, with a report of ours, and what was raised on them.
private enum ThemesReading {
  /// One short walk through the index for each suite and theme, instead of sorting what is in it.
  static let raised = """
    WITH t (theme) AS (VALUES ('')\(themes))
    SELECT s.code AS suite, t.theme,
      (SELECT COUNT(*) FROM raisedTheme r WHERE \(cell)) AS visits,
      (SELECT SUM(r.concerns) FROM raisedTheme r WHERE \(cell)) AS concerns
    FROM suite s, t
    """

  private static let cell =
    "r.suite = s.code AND r.theme = t.theme AND r.day BETWEEN :first AND :last"

  private static let themes = Theme.allCases.map { ", ('\($0.rawValue)')" }.joined()
}
