import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Moments drawn for these windows, oldest first.
  public func moments(of windows: [WindowID]) throws(RecordsFault) -> [KeptMoment] {
    try reading("reading moments") { database in
      try database.rows(
        "SELECT * FROM rotaMoment WHERE \"window\" IN \(Among.these) ORDER BY entry",
        [Among.one(of: windows.map(\.rawValue))]
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

  /// Who has read the moment of these windows and when, oldest first.
  public func momentReadings(of windows: [WindowID]) throws(RecordsFault) -> [MomentReading] {
    try reading("reading who knows") { database in
      try database.rows(
        """
        SELECT r."window", r.visitor, l.at FROM momentRead r
        JOIN officeLine l ON l.number = r.entry >> 24
        WHERE r."window" IN \(Among.these) ORDER BY r.entry
        """, [Among.one(of: windows.map(\.rawValue))]
      ).map { row in
        MomentReading(
          window: WindowID(rawValue: row["window"]), visitor: VisitorID(rawValue: row["visitor"]),
          at: try row.instant("at", of: "officeLine"))
      }
    }
  }
}
