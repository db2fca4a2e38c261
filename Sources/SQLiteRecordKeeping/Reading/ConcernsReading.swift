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
        // The plus does the same for the figures of these days.
        try ConcernReading.fetch(
          database,
          """
          c.visit IN (SELECT g.visit FROM visitFigures g WHERE g.date BETWEEN :first AND :last)
          AND +f.date BETWEEN :first AND :last
          AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = c.visit) ORDER BY c.entry
          """,
          ["first": days.lowerBound.description, "last": days.upperBound.description])
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
  // Whether it was restricted when found, or taken out of the suite's sight since. Every concern
  // has its visit: the outer join only keeps SQLite from going through the visits first.
  private static let select = """
    SELECT c.*, v.suite, f.date,
      c.restricted = 1 OR EXISTS (SELECT 1 FROM action a JOIN actionDeed d ON d.action = a.reference
        WHERE a.concern = c.reference AND d.deed = 'restrict') AS set_apart
    FROM concern c LEFT JOIN visit v ON v.reference = c.visit
    JOIN visitFigures f ON f.visit = c.visit AND \(FiguresReading.isCurrent)
    """

  static func fetch(
    _ database: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [Concern] {
    var concerns: [Concern] = []
    var seals: [[String?]] = []
    try database.cachedStatement(sql: "\(select) WHERE \(condition)").each(arguments) { row in
      concerns.append(try concern(row))
      seals.append(["words_seal", "raised_with_seal", "reply_seal"].map { row.word($0) })
    }
    let texts = try SealedTexts(database, seals.flatMap { $0.compactMap(\.self) })
    for (index, sealed) in seals.enumerated() {
      concerns[index].words = texts[sealed[0]]
      concerns[index].raisedWith = texts[sealed[1]]
      concerns[index].reply = texts[sealed[2]]
    }
    return concerns
  }

  private static func concern(_ row: PlacedRow) throws -> Concern {
    let table = "concern"
    var concern = Concern(
      reference: try row.reference("reference", of: table),
      visit: try row.reference("visit", of: table),
      suite: SuiteCode(rawValue: try row.text("suite", of: table)),
      day: try row.day("date", of: "visitFigures"), path: try row.text("path", of: table),
      clause: row.number("clause") ?? 1, theme: try row.one(of: Theme.self, "theme", of: table),
      severity: row.number("severity").flatMap(Severity.init(rawValue:)) ?? .serious,
      kind: try row.one(of: ConcernKind.self, "kind", of: table),
      owner: try row.one(of: Owner.self, "owner", of: table),
      wording: try row.text("wording", of: table), isSettled: row.flag("settled") ?? false,
      isRestricted: row.flag("set_apart") ?? true)
    concern.raisedAt = row.word("raised_at")
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
    let rows = try database.rows(
      """
      SELECT m.*, m.restricted = 1 OR EXISTS (SELECT 1 FROM action a
        JOIN actionDeed d ON d.action = a.reference
        WHERE a.concern = m.reference AND d.deed = 'restrict') AS set_apart
      FROM matterBroughtIn m WHERE m.\(column) IN \(Among.these)
      """, [Among.one(of: values)])
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
