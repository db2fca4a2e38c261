import Findings
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Reports of visits dated in these days and not set aside: when they came in, and what was sent.
  public func reportDeliveries(
    _ days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> [ReportDelivery] {
    try reading("reading when reports came in") { database in
      try database.rows(
        """
        SELECT f.visit, f.mode, f.outcome, f."left", r.form, l.at,
          EXISTS (SELECT 1 FROM sending s WHERE s.visit = f.visit) AS sent
        FROM visitFigures f JOIN report r ON r.visit = f.visit
        JOIN recordLine l ON l.number = r.entry >> 24
        WHERE f.date BETWEEN ? AND ? AND \(FiguresReading.isCurrent)
          AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = f.visit)
        ORDER BY r.entry
        """, [days.lowerBound.description, days.upperBound.description]
      ).map { row in
        ReportDelivery(
          visit: Reference(rawValue: row["visit"]),
          mode: try row.one(of: VisitMode.self, "mode", of: "visitFigures"),
          outcome: try row.one(of: VisitOutcome.self, "outcome", of: "visitFigures"),
          form: row["form"], left: try row.instantIfAny("left", of: "visitFigures"),
          handedInAt: try row.instant("at", of: "recordLine"), isSent: row["sent"])
      }
    }
  }
}
