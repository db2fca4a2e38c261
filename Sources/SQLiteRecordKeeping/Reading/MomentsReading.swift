import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Moments drawn for these windows, oldest first.
  public func moments(of windows: [WindowID]) throws(RecordsFault) -> [KeptMoment] {
    try reading("reading moments") { database in
      let places = databaseQuestionMarks(count: windows.count)
      return try Row.fetchAll(
        database, sql: "SELECT * FROM rotaMoment WHERE \"window\" IN (\(places)) ORDER BY entry",
        arguments: StatementArguments(windows.map(\.rawValue))
      ).map { row in
        guard let band = DayBand(rawValue: row["band"]) else {
          throw RecordsFault.unreadable(table: "rotaMoment", column: "band")
        }
        guard let start = TimeOfDay(try row.text("start", of: "rotaMoment")) else {
          throw RecordsFault.unreadable(table: "rotaMoment", column: "start")
        }
        return KeptMoment(
          window: WindowID(rawValue: row["window"]), day: try row.day("day", of: "rotaMoment"),
          band: band, start: start,
          cause: try row.one(of: MomentCause.self, "cause", of: "rotaMoment"))
      }
    }
  }

  /// Who has read the moment of these windows.
  public func momentReaders(
    of windows: [WindowID]
  ) throws(RecordsFault) -> [WindowID: [VisitorID]] {
    try reading("reading who knows") { database in
      let places = databaseQuestionMarks(count: windows.count)
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT DISTINCT "window", visitor FROM momentRead WHERE "window" IN (\(places))
          ORDER BY visitor
          """, arguments: StatementArguments(windows.map(\.rawValue)))
      return Dictionary(grouping: rows) { WindowID(rawValue: $0["window"]) }
        .mapValues { $0.map { VisitorID(rawValue: $0["visitor"]) } }
    }
  }
}
