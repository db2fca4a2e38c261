import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Reports of visits since a day that were neither read, nor sent, nor any draft of them judged.
  public func unreadReports(since day: CalendarDay) throws(RecordsFault) -> [UnreadReport] {
    try reading("looking for reports to read") { database in
      try database.rows(
        """
        SELECT f.visit, f.date, v.suite, l.at FROM visitFigures f
        JOIN visit v ON v.reference = f.visit JOIN report r ON r.visit = f.visit
        JOIN recordLine l ON l.number = r.entry >> 24
        WHERE f.date >= ? AND \(FiguresReading.isCurrent)
          AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = f.visit)
          AND NOT EXISTS (SELECT 1 FROM sending s WHERE s.visit = f.visit)
          AND NOT EXISTS (SELECT 1 FROM officeLine o
            WHERE o.duty = 'read-report' AND o.subject = f.visit)
          AND NOT EXISTS (SELECT 1 FROM concern c JOIN action a ON a.concern = c.reference
            JOIN actionDeed d ON d.action = a.reference WHERE c.visit = f.visit)
        ORDER BY r.entry
        """, [day.description]
      ).map { row in
        UnreadReport(
          visit: Reference(rawValue: row["visit"]), suite: SuiteCode(rawValue: row["suite"]),
          day: try row.day("date", of: "visitFigures"),
          handedInAt: try row.instant("at", of: "recordLine"))
      }
    }
  }
}
