public import Actions
import Findings
import GRDB
public import RecordKeeping
import Scheme

extension SQLiteRecords {
  /// Concerns that answer a question, latest first.
  public func concerns(_ wanted: ConcernsWanted) throws(RecordsFault) -> [Concern] {
    try reading("reading concerns") { database in
      switch wanted {
      case .all(let limit):
        try ConcernReading.fetch(database, "1 ORDER BY c.entry DESC LIMIT ?", [limit])
      case .unrestricted(let visitor, let limit):
        try ConcernReading.fetch(
          database,
          """
          c.reference NOT IN (\(SetApart.concerns)) OR c.visit IN
            (SELECT r.visit FROM reportVisitor r WHERE r.visitor = ?)
          ORDER BY c.entry DESC LIMIT ?
          """, [visitor?.rawValue, limit])
      case .restricted(let limit):
        try ConcernReading.fetch(
          database, "c.reference IN (\(SetApart.concerns)) ORDER BY c.entry DESC LIMIT ?",
          [limit])
      case .reference(let reference):
        try ConcernReading.fetch(database, "c.reference = ?", [reference.rawValue])
          + BroughtInReading.fetch(database, "reference", [reference.rawValue])
      case .ofVisit(let visit):
        try ConcernReading.fetch(database, "c.visit = ? ORDER BY c.entry", [visit.rawValue])
      case .found(let days):
        try ConcernReading.fetch(
          database,
          """
          f.date BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = c.visit)
          ORDER BY c.entry
          """,
          [days.lowerBound.description, days.upperBound.description])
      case .aboutAsset(let asset):
        try ConcernReading.fetch(
          database,
          """
          c.reference IN (\(AssetsReading.concerns))
            AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = c.visit) ORDER BY c.entry
          """, [asset.rawValue])
          + BroughtInReading.fetch(
            database, "reference",
            String.fetchAll(
              database, sql: "\(AssetsReading.concerns)", arguments: [asset.rawValue]))
      case .called(let names): try BroughtInReading.fetch(database, "called", names)
      }
    }
  }
}

/// Rows of concerns as values.
enum ConcernReading {
  // Whether it was restricted when found, or taken out of the suite's sight since.
  private static let select = """
    SELECT c.*, v.suite, f.date,
      c.restricted = 1 OR EXISTS (SELECT 1 FROM action a JOIN actionDeed d ON d.action = a.reference
        WHERE a.concern = c.reference AND d.deed = 'restrict') AS set_apart
    FROM concern c JOIN visit v ON v.reference = c.visit
    JOIN visitFigures f ON f.visit = c.visit AND \(FiguresReading.isCurrent)
    """

  static func fetch(
    _ database: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [Concern] {
    let rows = try Row.fetchAll(
      database, sql: "\(select) WHERE \(condition)", arguments: arguments)
    let seals = rows.flatMap { row in
      ["words_seal", "raised_with_seal", "reply_seal"].compactMap { row[$0] as String? }
    }
    let texts = try SealedTexts(database, seals)
    return try rows.map { try concern($0, texts) }
  }

  private static func concern(_ row: Row, _ texts: SealedTexts) throws -> Concern {
    let severity = Severity(rawValue: row["severity"]) ?? .serious
    var concern = Concern(
      reference: Reference(rawValue: row["reference"]), visit: Reference(rawValue: row["visit"]),
      suite: SuiteCode(rawValue: row["suite"]), day: try row.day("date", of: "visitFigures"),
      path: row["path"], clause: row["clause"],
      theme: try row.one(of: Theme.self, "theme", of: "concern"), severity: severity,
      kind: try row.one(of: ConcernKind.self, "kind", of: "concern"),
      owner: try row.one(of: Owner.self, "owner", of: "concern"), wording: row["wording"],
      isSettled: row.flag("settled") ?? false, isRestricted: row.flag("set_apart") ?? true)
    concern.words = texts[row["words_seal"]]
    concern.raisedWith = texts[row["raised_with_seal"]]
    concern.raisedAt = row["raised_at"]
    concern.reply = texts[row["reply_seal"]]
    return concern
  }
}

/// Rows of matters brought in from a spreadsheet as values.
enum BroughtInReading {
  /// Those that have one of these values in a column.
  static func fetch(
    _ database: Database, _ column: String, _ values: [String]
  ) throws -> [Concern] {
    guard !values.isEmpty else { return [] }
    let places = databaseQuestionMarks(count: values.count)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT m.*, m.restricted = 1 OR EXISTS (SELECT 1 FROM action a
          JOIN actionDeed d ON d.action = a.reference
          WHERE a.concern = m.reference AND d.deed = 'restrict') AS set_apart
        FROM matterBroughtIn m WHERE m.\(column) IN (\(places))
        """,
      arguments: StatementArguments(values))
    let texts = try SealedTexts(database, rows.compactMap { $0["words_seal"] })
    return try rows.map { row in
      var concern = Concern(
        reference: Reference(rawValue: row["reference"]), visit: nil,
        suite: SuiteCode(rawValue: row["suite"]), day: try row.day("day", of: "matterBroughtIn"),
        path: "", clause: 1, theme: try row.one(of: Theme.self, "theme", of: "matterBroughtIn"),
        severity: Severity(rawValue: row["severity"]) ?? .serious,
        kind: try row.one(of: ConcernKind.self, "kind", of: "matterBroughtIn"),
        owner: try row.one(of: Owner.self, "owner", of: "matterBroughtIn"),
        wording: row["wording"], isSettled: false, isRestricted: row.flag("set_apart") ?? true)
      concern.words = texts[row["words_seal"]]
      concern.calledBefore = row["called"]
      return concern
    }
  }
}
