public import Actions
import Findings
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Actions that answer a question, as they stand at a moment, oldest first.
  public func actions(
    _ wanted: ActionsWanted, asOf: Instant, _ detail: ActionDetail
  ) throws(RecordsFault) -> [Action] {
    try reading("reading actions") { database in
      let (sql, arguments) = ActionLines.sql(wanted)
      var lines: [ActionLine] = []
      try database.cachedStatement(sql: sql).each(arguments) { lines.append(try ActionLine($0)) }
      return try ActionReading(database, wanted, asOf: asOf, detail).actions(lines)
    }
  }
}

/// The rows of actions that a question asks for.
///
/// Both tables of events are asked one by one: SQLite would work the view that joins them out in
/// full for every action. No release writes events of before, so that any deed comes later.
private enum ActionLines {
  static func sql(_ wanted: ActionsWanted) -> (String, StatementArguments) {
    switch wanted {
    case .all(let suite, let limit, true):
      lines(
        "(:suite IS NULL OR a.suite = :suite) ORDER BY a.entry DESC LIMIT :limit",
        ["suite": suite?.rawValue, "limit": limit]
      )
    case .all(let suite, let limit, false):
      lines(
        """
        (:suite IS NULL OR a.suite = :suite) AND a.concern NOT IN (\(SetApart.concerns))
        ORDER BY a.entry DESC LIMIT :limit
        """, ["suite": suite?.rawValue, "limit": limit]
      )
    case .unclosed(let suite, let limit): open(at: suite, limit)
    case .reference(let reference):
      lines("a.reference = :reference", ["reference": reference.rawValue])
    case .these(let references):
      lines(
        "a.reference IN \(Among.these) ORDER BY a.entry",
        [Among.one(of: references.map(\.rawValue))]
      )
    case .about(let concern):
      lines("a.concern = :concern", ["concern": concern.rawValue])
    case .ofVisit(let visit):
      lines(
        "a.concern IN (SELECT reference FROM concern WHERE visit = :visit) ORDER BY a.entry",
        ["visit": visit.rawValue]
      )
    case .toBeChecked(let suite, let limit):
      lines(toBeChecked, ["suite": suite.rawValue, "limit": limit])
    case .alike(let suite, let theme, let limit):
      lines(alike, ["suite": suite.rawValue, "theme": theme.rawValue, "limit": limit])
    case .resolved(let days):
      lines(resolved, ["first": days.lowerBound.description, "last": days.upperBound.description])
    case .touching(let days):
      lines(touching, ["first": days.lowerBound.description, "last": days.upperBound.description])
    }
  }

  private static func lines(
    _ condition: String, _ arguments: StatementArguments
  ) -> (String, StatementArguments) {
    (
      """
      SELECT a.reference, a.concern, t.raised_at, t.goes_at, t.acknowledge, t.answer,
        t.put_right, a.suite, a.severity, a.kind, a.owner, c.visit,
        COALESCE(c.theme, m.theme) AS theme, COALESCE(c.restricted, m.restricted) AS restricted
      FROM action a LEFT JOIN actionTerms t ON t.action = a.reference
        LEFT JOIN concern c ON c.reference = a.concern
        LEFT JOIN matterBroughtIn m ON m.reference = a.concern
      WHERE \(condition)
      """, arguments
    )
  }

  /// The same rows of what is open, which lie together.
  private static func open(
    at suite: SuiteCode?, _ limit: Int
  ) -> (String, StatementArguments) {
    (
      """
      SELECT action AS reference, concern, raised_at, goes_at, acknowledge, answer, put_right,
        suite, severity, kind, owner, visit, theme, restricted
      FROM unclosedAction \(suite == nil ? "" : "WHERE suite = :suite")
      ORDER BY entry LIMIT :limit
      """, suite.map { ["suite": $0.rawValue, "limit": limit] } ?? ["limit": limit]
    )
  }

  private static let turning = "'answer', 'cannot', 'send_back', 'accept', 'reopen'"

  /// What leaves a matter where visitors may look at it: the rest of its deeds change its state.
  private static let toBeChecked = """
    a.reference IN (SELECT action FROM unclosedAction WHERE suite = :suite)
      AND a.concern NOT IN (SELECT reference FROM concern WHERE restricted = 1)
      AND a.concern NOT IN (SELECT reference FROM matterBroughtIn WHERE restricted = 1)
      AND COALESCE(
        (SELECT d.deed FROM actionDeed d WHERE d.action = a.reference
          AND (d.deed IN (\(turning)) OR d.result = 'not_fixed') ORDER BY d.entry DESC LIMIT 1),
        (SELECT e.event FROM actionEvent e WHERE e.action = a.reference
          AND (e.event IN (\(turning)) OR e.result = 'not_fixed') ORDER BY e.entry DESC LIMIT 1)
      ) = 'accept'
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
        OR EXISTS (SELECT 1 FROM actionDeed d WHERE d.action = a.reference
          AND d.deed IN (\(closing)) AND d.at >= date(:first, '-1 day'))
        OR EXISTS (SELECT 1 FROM actionEvent e WHERE e.action = a.reference
          AND e.event IN (\(closing)) AND e.day >= date(:first, '-1 day')))
    ORDER BY a.entry
    """

  private static let closing = "'resolve', 'resolve_unchecked', 'disagree', 'join', 'restrict'"
}
