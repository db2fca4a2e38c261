import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// What visitors told of any of these days, in the order in which it was recorded.
  public func availability(
    _ days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> [Availability] {
    try reading("reading availability") { database in
      try database.rows(
        """
        SELECT a.*, d.value AS away FROM availability a
        LEFT JOIN personDetail d ON d.seal = a.away_seal
        WHERE a.to_day >= ? AND a.from_day <= ? ORDER BY a.entry
        """, [days.lowerBound.description, days.upperBound.description]
      ).map(SQLiteRecords.told)
    }
  }

  private static func told(_ row: Row) throws -> Availability {
    let table = KeptTable.availability.rawValue
    let (first, last) = (try row.day("from_day", of: table), try row.day("to_day", of: table))
    guard let pattern = WeekPattern(digits: try row.text("pattern", of: table)) else {
      throw RecordsFault.unreadable(table: table, column: "pattern")
    }
    guard first <= last else { throw RecordsFault.unreadable(table: table, column: "to_day") }
    return Availability(
      visitor: VisitorID(rawValue: row["visitor"]), days: first...last, pattern: pattern,
      away: try row.knownIfAny("away", of: table, Availability.away) ?? [])
  }
}
