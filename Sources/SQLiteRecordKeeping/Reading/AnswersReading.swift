import Foundation
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// What reports of visits dated in these days answered to the question at a path, corrections
  /// included, by suite and day.
  ///
  /// Only reports that speak of the question are taken apart, so that a year's rare answers cost
  /// little.
  public func answers(
    to path: String, on days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> [KeptAnswer] {
    try reading("reading answers") { database in
      try AnswersReading(path: path).answers(database, on: days)
    }
  }
}

/// Reads one question's answers out of the bodies of reports.
private struct AnswersReading {
  let path: String

  func answers(
    _ database: Database, on days: ClosedRange<CalendarDay>
  ) throws -> [KeptAnswer] {
    let corrected = "c.visit = f.visit AND c.path = :path"
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT f.visit, f.date, v.suite, r.answers,
          EXISTS (SELECT 1 FROM correction c WHERE \(corrected)) AS is_corrected,
          (SELECT c.after FROM correction c WHERE \(corrected)
            ORDER BY c.entry DESC LIMIT 1) AS after
        FROM visitFigures f JOIN report r ON r.visit = f.visit
        JOIN visit v ON v.reference = f.visit
        WHERE f.date BETWEEN :first AND :last AND \(FiguresReading.isCurrent)
          AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = f.visit)
          AND (r.answers LIKE :pattern OR EXISTS (SELECT 1 FROM correction c WHERE \(corrected)))
        ORDER BY v.suite, f.date, f.visit
        """,
      arguments: [
        "path": path, "pattern": "%\"\(path)\"%", "first": days.lowerBound.description,
        "last": days.upperBound.description,
      ])
    var found: [KeptAnswer] = []
    while let row = try rows.next() {
      let now: String? = row["after"]
      let kept = row.flag("is_corrected") == true ? now : try value(in: row["answers"])
      guard let plain = kept.flatMap({ AnswerValue.read($0).plain }), !plain.isEmpty else {
        continue
      }
      found.append(
        KeptAnswer(
          visit: Reference(rawValue: row["visit"]), suite: SuiteCode(rawValue: row["suite"]),
          day: try row.day("date", of: "visitFigures"), value: plain))
    }
    return found
  }

  /// What a report's body holds for the question, as it is kept.
  private func value(in body: String) throws -> String? {
    let pairs = try JSONDecoder().decode([[String]].self, from: Data(body.utf8))
    return pairs.first { $0.count == 2 && $0[0] == path }?[1]
  }
}
