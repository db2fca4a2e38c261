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
      case .reference(let reference):
        try ConcernReading.fetch(database, "c.reference = ?", [reference.rawValue])
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
      }
    }
  }

  /// Actions that answer a question, oldest first.
  public func actions(_ wanted: ActionsWanted) throws(RecordsFault) -> [Action] {
    try reading("reading actions") { database in
      let (condition, arguments) = ActionReading.condition(wanted)
      return try ActionReading.fetch(database, condition, arguments)
    }
  }
}

/// Rows of concerns as values.
private enum ConcernReading {
  static let select = """
    SELECT c.*, v.suite, f.date FROM concern c JOIN visit v ON v.reference = c.visit
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

  static func concern(_ row: Row, _ texts: SealedTexts) throws -> Concern {
    let severity = Severity(rawValue: row["severity"]) ?? .serious
    var concern = Concern(
      reference: Reference(rawValue: row["reference"]), visit: Reference(rawValue: row["visit"]),
      suite: SuiteCode(rawValue: row["suite"]), day: try row.day("date", of: "visitFigures"),
      path: row["path"], clause: row["clause"],
      theme: try row.one(of: Theme.self, "theme", of: "concern"), severity: severity,
      kind: try row.one(of: ConcernKind.self, "kind", of: "concern"),
      owner: try row.one(of: Owner.self, "owner", of: "concern"), wording: row["wording"],
      isSettled: row.flag("settled") ?? false, isRestricted: row.flag("restricted") ?? true)
    concern.words = texts[row["words_seal"]]
    concern.raisedWith = texts[row["raised_with_seal"]]
    concern.raisedAt = row["raised_at"]
    concern.reply = texts[row["reply_seal"]]
    return concern
  }
}

/// Rows of actions, each with its concern and events, in three queries however many there are.
private enum ActionReading {
  static func condition(_ wanted: ActionsWanted) -> (String, StatementArguments) {
    let unclosed = SQLiteRecords.isUnclosed
    switch wanted {
    case .all(let suite, let limit):
      return (
        "(:suite IS NULL OR a.suite = :suite) ORDER BY a.entry DESC LIMIT :limit",
        ["suite": suite?.rawValue, "limit": limit]
      )
    case .unclosed(let suite, let limit):
      return (
        "\(unclosed) AND (:suite IS NULL OR a.suite = :suite) ORDER BY a.entry LIMIT :limit",
        ["suite": suite?.rawValue, "limit": limit]
      )
    case .reference(let reference):
      return ("a.reference = :reference", ["reference": reference.rawValue])
    case .ofVisit(let visit):
      return (
        "a.concern IN (SELECT reference FROM concern WHERE visit = :visit) ORDER BY a.entry",
        ["visit": visit.rawValue]
      )
    case .toBeChecked(let suite, let limit):
      return (
        """
        a.suite = :suite AND a.concern IN (SELECT reference FROM concern WHERE restricted = 0)
          AND (SELECT e.event FROM actionEvent e WHERE e.action = a.reference
            ORDER BY e.entry DESC LIMIT 1) IN ('accept', 'check')
        ORDER BY a.severity DESC, a.entry LIMIT :limit
        """, ["suite": suite.rawValue, "limit": limit]
      )
    case .touching(let days):
      return (
        """
        EXISTS (SELECT 1 FROM actionEvent e WHERE e.action = a.reference AND e.day <= :last)
          AND (\(unclosed) OR EXISTS (SELECT 1 FROM actionEvent e
            WHERE e.action = a.reference AND e.event IN ('resolve', 'disagree')
              AND e.day >= :first)) ORDER BY a.entry
        """,
        ["first": days.lowerBound.description, "last": days.upperBound.description]
      )
    }
  }

  static func fetch(
    _ database: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [Action] {
    let actions = try database.rows("SELECT a.* FROM action a WHERE \(condition)", arguments)
    guard !actions.isEmpty else { return [] }
    let keys = actions.map { $0["reference"] as String }
    let places = databaseQuestionMarks(count: keys.count)
    let events = try Row.fetchAll(
      database,
      sql: "SELECT * FROM actionEvent WHERE action IN (\(places)) ORDER BY entry",
      arguments: StatementArguments(keys))
    let concernKeys = actions.map { $0["concern"] as String }
    let concerns = try ConcernReading.fetch(
      database, "c.reference IN (\(places))", StatementArguments(concernKeys))
    let notes = try SealedTexts(database, events.compactMap { $0["note_seal"] })
    let byAction = Dictionary(grouping: events) { $0["action"] as String }
    let byReference = Dictionary(
      concerns.map { ($0.reference.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    return try actions.compactMap { row in
      guard let concern = byReference[row["concern"]] else { return nil }
      return Action(
        reference: Reference(rawValue: row["reference"]), concern: concern,
        events: try (byAction[row["reference"]] ?? []).map { try event($0, notes) })
    }
  }

  private static func event(_ row: Row, _ notes: SealedTexts) throws -> ActionEvent {
    guard let deed = Deed(name: row["event"], result: row["result"]) else {
      throw RecordsFault.unreadable(table: "actionEvent", column: "event")
    }
    return ActionEvent(
      deed, day: try row.day("day", of: "actionEvent"), note: notes[row["note_seal"]],
      visit: (row["visit"] as String?).map { Reference(rawValue: $0) },
      checkers: row.list("checkers", of: VisitorID.self),
      promise: try row.dayIfAny("promise", of: "actionEvent"))
  }
}

/// Texts by their seals, fetched together.
struct SealedTexts {
  private var values: [String: String] = [:]

  init(_ database: Database, _ seals: [String]) throws {
    // SQLite takes 32,766 values in one statement; lists here are shorter, years are longer.
    var rest = seals[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(10_000))
      rest = rest.dropFirst(10_000)
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT seal, value FROM freeText
          WHERE value IS NOT NULL AND seal IN (\(databaseQuestionMarks(count: part.count)))
          """, arguments: StatementArguments(part))
      while let row = try rows.next() { values[row[0]] = row[1] }
    }
  }

  subscript(seal: String?) -> String? { seal.flatMap { values[$0] } }
}
