import Findings
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Visits with their current figures, latest first.
  public func visits(_ wanted: VisitsWanted) throws(RecordsFault) -> [KeptVisitLine] {
    try reading("listing visits") { database in
      var conditions = [FiguresReading.isCurrent]
      var arguments: [String: (any DatabaseValueConvertible)?] = ["limit": wanted.limit]
      if let days = wanted.days {
        conditions.append("f.date BETWEEN :first AND :last")
        arguments["first"] = days.lowerBound.description
        arguments["last"] = days.upperBound.description
      }
      if let suite = wanted.suite {
        conditions.append("v.suite = :suite")
        arguments["suite"] = suite.rawValue
      }
      if let visitor = wanted.visitor {
        conditions.append(
          "f.visit IN (SELECT r.visit FROM reportVisitor r WHERE r.visitor = :visitor)")
        arguments["visitor"] = visitor.rawValue
      }
      let statement = try database.cachedStatement(
        sql: """
          SELECT f.*, v.suite, v.source,
            EXISTS (SELECT 1 FROM setAside s WHERE s.visit = f.visit) AS set_aside
          FROM visitFigures f JOIN visit v ON v.reference = f.visit
          WHERE \(conditions.joined(separator: " AND "))
          ORDER BY f.date DESC, f.entry DESC LIMIT :limit
          """)
      let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
      let columns = try FiguresReading.Columns(statement)
      var lines: [KeptVisitLine] = []
      while let row = try cursor.next() {
        lines.append(
          KeptVisitLine(
            figures: try columns.figures(row, reason: nil),
            source: try row.one(of: VisitSource.self, "source", of: "visit"),
            isSetAside: row.flag("set_aside") ?? false))
      }
      return lines
    }
  }

  /// Whether references are used already, and with which content.
  public func contents(
    of references: [Reference]
  ) throws(RecordsFault) -> [Reference: String] {
    try reading("looking for used references") { database in
      var found: [Reference: String] = [:]
      let statement = try database.cachedStatement(
        sql: "SELECT content FROM visit WHERE reference = ?")
      for reference in references {
        if let content = try String.fetchOne(statement, arguments: [reference.rawValue]) {
          found[reference] = content
        }
      }
      return found
    }
  }

  /// The text of a form by its digest.
  public func formText(_ digest: String) throws(RecordsFault) -> String? {
    try reading("reading a form") { database in
      try String.fetchOne(
        database, sql: "SELECT text FROM formText WHERE digest = ?", arguments: [digest])
    }
  }
}
