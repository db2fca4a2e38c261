public import Actions
import Findings
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Actions that answer a question, as they stand at a moment, oldest first.
  public func actions(
    _ wanted: ActionsWanted, asOf: Instant
  ) throws(RecordsFault) -> [Action] {
    try reading("reading actions") { database in
      let (condition, arguments) = ActionCondition.sql(wanted)
      let rows = try database.rows(
        """
        SELECT a.*, t.raised_at, t.goes_at, t.acknowledge, t.answer, t.put_right
        FROM action a LEFT JOIN actionTerms t ON t.action = a.reference WHERE \(condition)
        """, arguments)
      var actions: [Action] = []
      actions.reserveCapacity(rows.count)
      // SQLite takes 32,766 values in one statement.
      for start in stride(from: 0, to: rows.count, by: 10_000) {
        let part = rows[start..<min(start + 10_000, rows.count)]
        actions += try ActionReading(database, asOf: asOf).actions(Array(part))
      }
      return actions
    }
  }
}

/// Which rows of actions a question asks for.
private enum ActionCondition {
  static func sql(_ wanted: ActionsWanted) -> (String, StatementArguments) {
    switch wanted {
    case .all(let suite, let limit, true):
      (
        "(:suite IS NULL OR a.suite = :suite) ORDER BY a.entry DESC LIMIT :limit",
        ["suite": suite?.rawValue, "limit": limit]
      )
    case .all(let suite, let limit, false):
      (
        """
        (:suite IS NULL OR a.suite = :suite) AND a.concern NOT IN (\(SetApart.concerns))
        ORDER BY a.entry DESC LIMIT :limit
        """, ["suite": suite?.rawValue, "limit": limit]
      )
    case .unclosed(let suite, let limit):
      (
        """
        a.reference IN (SELECT u.action FROM unclosedAction u
          WHERE :suite IS NULL OR u.suite = :suite ORDER BY u.entry LIMIT :limit)
        ORDER BY a.entry
        """, ["suite": suite?.rawValue, "limit": limit]
      )
    case .reference(let reference):
      ("a.reference = :reference", ["reference": reference.rawValue])
    case .about(let concern):
      ("a.concern = :concern", ["concern": concern.rawValue])
    case .ofVisit(let visit):
      (
        "a.concern IN (SELECT reference FROM concern WHERE visit = :visit) ORDER BY a.entry",
        ["visit": visit.rawValue]
      )
    case .toBeChecked(let suite, let limit):
      (toBeChecked, ["suite": suite.rawValue, "limit": limit])
    case .alike(let suite, let theme, let limit):
      (alike, ["suite": suite.rawValue, "theme": theme.rawValue, "limit": limit])
    case .resolved(let days):
      (resolved, ["first": days.lowerBound.description, "last": days.upperBound.description])
    case .touching(let days):
      (touching, ["first": days.lowerBound.description, "last": days.upperBound.description])
    }
  }

  /// What leaves a matter where visitors may look at it: the rest of its deeds change its state.
  private static let toBeChecked = """
    a.reference IN (SELECT action FROM unclosedAction WHERE suite = :suite)
      AND a.concern NOT IN (SELECT reference FROM concern WHERE restricted = 1)
      AND a.concern NOT IN (SELECT reference FROM matterBroughtIn WHERE restricted = 1)
      AND (SELECT e.deed FROM actionHistory e WHERE e.action = a.reference
        AND (e.deed IN ('answer', 'cannot', 'send_back', 'accept', 'reopen')
          OR e.result = 'not_fixed')
        ORDER BY e.entry DESC LIMIT 1) = 'accept'
    ORDER BY a.severity DESC, a.entry LIMIT :limit
    """

  private static let alike = """
    a.reference IN (
      SELECT reference FROM (SELECT a.reference FROM concern c
        JOIN action a ON a.concern = c.reference
        WHERE c.theme = :theme AND a.suite = :suite ORDER BY c.entry DESC LIMIT :limit)
      UNION ALL SELECT reference FROM (SELECT a.reference FROM matterBroughtIn m
        JOIN action a ON a.concern = m.reference
        WHERE m.theme = :theme AND m.suite = :suite ORDER BY m.day DESC LIMIT :limit))
    ORDER BY a.entry
    """

  /// London's day begins up to an hour before UTC's; the fixes themselves are dated exactly.
  private static let resolved = """
    a.reference IN (
      SELECT action FROM actionDeed WHERE deed = 'resolve'
        AND at >= date(:first, '-1 day') AND at < date(:last, '+1 day')
      UNION ALL SELECT action FROM actionEvent WHERE event = 'resolve'
        AND day BETWEEN :first AND :last)
    ORDER BY a.entry
    """

  private static let touching = """
    (t.raised_at IS NULL OR t.raised_at < date(:last, '+2 days'))
      AND (a.reference IN (SELECT action FROM unclosedAction)
        OR EXISTS (SELECT 1 FROM actionHistory e WHERE e.action = a.reference
          AND e.deed IN ('resolve', 'resolve_unchecked', 'disagree', 'join', 'restrict')
          AND e.at >= date(:first, '-1 day'))) ORDER BY a.entry
    """
}

/// Rows of actions, each with its concern and events, in a few queries however many there are.
private struct ActionReading {
  let database: Database
  let asOf: Instant

  init(_ database: Database, asOf: Instant) {
    self.database = database
    self.asOf = asOf
  }

  func actions(_ rows: [Row]) throws -> [Action] {
    guard !rows.isEmpty else { return [] }
    let concerns = try concerns(rows.map { $0["concern"] })
    let events = try events(rows.map { $0["reference"] })
    return try rows.compactMap { row in
      guard let concern = concerns[row["concern"]] else { return nil }
      return Action(
        reference: Reference(rawValue: row["reference"]), concern: concern,
        terms: try terms(row, concern), kept: events[row["reference"]] ?? [], asOf: asOf)
    }
  }

  private func concerns(_ keys: [String]) throws -> [String: Concern] {
    let places = databaseQuestionMarks(count: keys.count)
    var found = try ConcernReading.fetch(
      database, "c.reference IN (\(places))", StatementArguments(keys))
    if found.count < keys.count { found += try BroughtInReading.fetch(database, "reference", keys) }
    return Dictionary(
      found.map { ($0.reference.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func events(_ keys: [String]) throws -> [String: [ActionEvent]] {
    let places = databaseQuestionMarks(count: keys.count)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT e.*, l.number, l.at AS logged, l.person, l.role, l.typed_by, l.known, l.from_seal
        FROM actionHistory e JOIN recordLine l ON l.number = e.entry >> 24
        WHERE e.action IN (\(places)) ORDER BY e.entry
        """, arguments: StatementArguments(keys))
    let texts = try SealedTexts(
      database,
      rows.flatMap { row in
        ["note_seal", "named_seal", "from_seal"].compactMap { row[$0] as String? }
      })
    var events: [String: [ActionEvent]] = [:]
    for row in rows {
      events[row["action"], default: []].append(try ActionDeedRow.event(row, texts))
    }
    return events
  }

  private func terms(_ row: Row, _ concern: Concern) throws -> Terms {
    guard let raised = try row.instantIfAny("raised_at", of: "actionTerms") else {
      return .unstated(raisedAt: Instant(day: concern.day))
    }
    var allowed: [Target: GradedAllowance] = [:]
    for target in Target.allCases {
      allowed[target] = try row.knownIfAny(target.rawValue, of: "actionTerms") {
        GradedAllowance($0)
      }
    }
    return Terms(
      raisedAt: raised, goesAt: try row.instantIfAny("goes_at", of: "actionTerms"),
      allowed: allowed)
  }
}
