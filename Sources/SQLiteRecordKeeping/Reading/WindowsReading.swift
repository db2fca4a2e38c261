import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Windows whose week begins in these days, by week and suite.
  public func windows(
    _ days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> [KeptWindow] {
    try reading("reading windows") { database in
      let range: StatementArguments = [days.lowerBound.description, days.upperBound.description]
      let events = try database.rows(
        """
        SELECT e.* FROM windowEvent e JOIN "window" w ON w.id = e."window"
        WHERE w.monday BETWEEN ? AND ? ORDER BY e.entry
        """, range)
      let byWindow = Dictionary(grouping: events) { $0["window"] as String }
      return try database.rows(
        """
        SELECT w.id, w.suite, w.monday, (SELECT p.visitors FROM windowPair p
          WHERE p."window" = w.id ORDER BY p.entry DESC LIMIT 1) AS visitors
        FROM "window" w WHERE w.monday BETWEEN ? AND ? ORDER BY w.monday, w.suite, w.id
        """, range
      ).map { row in
        let id: String = row["id"]
        return KeptWindow(
          id: WindowID(rawValue: id), suite: SuiteCode(rawValue: row["suite"]),
          week: VisitWeek(holding: try row.day("monday", of: "window")),
          visitors: row.list("visitors", of: VisitorID.self),
          events: (byWindow[id] ?? []).map {
            WindowEvent(
              event: $0["event"], reason: $0["reason"],
              visit: ($0["visit"] as String?).map { Reference(rawValue: $0) })
          })
      }
    }
  }
}
