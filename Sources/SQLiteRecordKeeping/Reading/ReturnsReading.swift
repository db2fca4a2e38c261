import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Returns built so far, oldest first.
  public func returnsBuilt() throws(RecordsFault) -> [BuiltReturn] {
    try reading("reading returns") { database in
      try database.rows("SELECT * FROM returnBuilt ORDER BY entry").map(BuiltReturn.init)
    }
  }

  /// Explanations of queries kept for a period, the latest for each rule and suite.
  public func explanations(
    _ days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> [Explanation] {
    try reading("reading explanations") { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT rule, suite, text FROM queryExplained q
          WHERE period_start = ? AND period_end = ? AND NOT EXISTS (
            SELECT 1 FROM queryExplained l WHERE l.period_start = q.period_start
              AND l.period_end = q.period_end AND l.rule = q.rule AND l.suite IS q.suite
              AND l.entry > q.entry)
          ORDER BY rule, suite
          """, arguments: [days.lowerBound.description, days.upperBound.description]
      ).map { row in
        Explanation(
          rule: row["rule"], suite: (row["suite"] as String?).map { SuiteCode(rawValue: $0) },
          text: row["text"])
      }
    }
  }

  /// The forms on which the reports of visits dated in these days were filled in.
  public func formsUsed(
    _ days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> [KeptForm] {
    try reading("reading which forms were used") { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT DISTINCT r.form, r.version, r.form_digest FROM report r
          JOIN visitFigures f ON f.visit = r.visit
          WHERE r.visit IN
            (SELECT g.visit FROM visitFigures g WHERE g.date BETWEEN :first AND :last)
            AND +f.date BETWEEN :first AND :last AND \(FiguresReading.isCurrent)
            AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = f.visit)
          ORDER BY r.form, r.version
          """,
        arguments: ["first": days.lowerBound.description, "last": days.upperBound.description]
      ).map { KeptForm(form: $0["form"], version: $0["version"], digest: $0["form_digest"]) }
    }
  }
}

extension BuiltReturn {
  init(_ row: Row) throws {
    let first = try row.day("period_start", of: "returnBuilt")
    let last = try row.day("period_end", of: "returnBuilt")
    self.init(
      reference: Reference(rawValue: row["reference"]), type: row["type"],
      days: first...max(first, last), serial: row["serial"], digest: row["digest"],
      fileName: row["file_name"], fileDigest: row["file_digest"],
      supersedes: row["supersedes"], purpose: row["purpose"])
  }
}
