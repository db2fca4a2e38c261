/// The index of what is still open, with all that its clocks follow from.
///
/// A list of what is open is put in order by its clocks, so it reads every open matter; the record
/// has them scattered among all that ever were. Here they lie together, a copy kept by SQL itself.
/// It holds nothing that the record does not.
enum M017UnclosedMatters {
  static let sql =
    tables + "\n"
      + """
      INSERT INTO unclosedAction SELECT \(line)
      WHERE a.reference IN (SELECT action FROM wasUnclosed);
      INSERT INTO unclosedDeed SELECT \(deed) FROM actionDeed
        WHERE action IN (SELECT action FROM wasUnclosed);
      DROP TABLE wasUnclosed;
      """ + "\n" + beginning + "\n" + ending

  private static let closing = "'resolve', 'resolve_unchecked', 'disagree', 'join', 'restrict'"

  private static let deed =
    "action, entry, deed, result, at, visit, checkers, until, owner, severity"

  private static let line = """
    a.entry, a.reference, a.concern, t.raised_at, t.goes_at, t.acknowledge, t.answer,
      t.put_right, a.suite, a.severity, a.kind, a.owner, c.visit, COALESCE(c.theme, m.theme),
      COALESCE(c.restricted, m.restricted)
      FROM action a LEFT JOIN actionTerms t ON t.action = a.reference
        LEFT JOIN concern c ON c.reference = a.concern
        LEFT JOIN matterBroughtIn m ON m.reference = a.concern
    """

  private static let tables = """
    DROP TRIGGER actionBegins;
    DROP TRIGGER actionCloses;
    DROP TRIGGER actionReopens;
    CREATE TEMP TABLE wasUnclosed AS SELECT action FROM unclosedAction;
    DROP TABLE unclosedAction;
    CREATE TABLE unclosedAction (
      entry INTEGER PRIMARY KEY, action TEXT NOT NULL UNIQUE REFERENCES action (reference),
      concern TEXT NOT NULL, raised_at TEXT, goes_at TEXT, acknowledge TEXT, answer TEXT,
      put_right TEXT, suite TEXT NOT NULL, severity INTEGER NOT NULL, kind TEXT NOT NULL,
      owner TEXT NOT NULL, visit TEXT, theme TEXT NOT NULL, restricted INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX unclosedActionBySuite ON unclosedAction (suite);
    CREATE TABLE unclosedDeed (
      action TEXT NOT NULL, entry INTEGER NOT NULL, deed TEXT NOT NULL, result TEXT,
      at TEXT NOT NULL, visit TEXT, checkers TEXT, until TEXT, owner TEXT, severity INTEGER,
      PRIMARY KEY (action, entry)
    ) STRICT, WITHOUT ROWID;
    """

  /// What becomes open, and what happens while it is.
  private static let beginning = """
    CREATE TRIGGER actionBegins AFTER INSERT ON action
      BEGIN INSERT INTO unclosedAction SELECT \(line) WHERE a.entry = NEW.entry; END;
    CREATE TRIGGER actionHasTerms AFTER INSERT ON actionTerms
      BEGIN
        UPDATE unclosedAction SET raised_at = NEW.raised_at, goes_at = NEW.goes_at,
          acknowledge = NEW.acknowledge, answer = NEW.answer, put_right = NEW.put_right
          WHERE action = NEW.action;
      END;
    CREATE TRIGGER actionGoesOn AFTER INSERT ON actionDeed
      WHEN NEW.deed NOT IN (\(closing), 'reopen')
        AND EXISTS (SELECT 1 FROM unclosedAction WHERE action = NEW.action)
      BEGIN
        INSERT INTO unclosedDeed SELECT \(deed) FROM actionDeed WHERE entry = NEW.entry;
      END;
    """

  /// What is closed, and what is opened again; events of before are written only where a store is
  /// copied row by row.
  private static let ending = """
    CREATE TRIGGER actionClosedBefore AFTER INSERT ON actionEvent
      WHEN NEW.event IN ('resolve', 'disagree')
      BEGIN DELETE FROM unclosedAction WHERE action = NEW.action; END;
    CREATE TRIGGER actionReopenedBefore AFTER INSERT ON actionEvent WHEN NEW.event = 'reopen'
      BEGIN
        INSERT OR IGNORE INTO unclosedAction SELECT \(line) WHERE a.reference = NEW.action;
      END;
    CREATE TRIGGER actionCloses AFTER INSERT ON actionDeed WHEN NEW.deed IN (\(closing))
      BEGIN
        DELETE FROM unclosedAction WHERE action = NEW.action;
        DELETE FROM unclosedDeed WHERE action = NEW.action;
      END;
    CREATE TRIGGER actionReopens AFTER INSERT ON actionDeed WHEN NEW.deed = 'reopen'
      BEGIN
        INSERT OR IGNORE INTO unclosedAction SELECT \(line) WHERE a.reference = NEW.action;
        INSERT OR IGNORE INTO unclosedDeed SELECT \(deed) FROM actionDeed
          WHERE action = NEW.action;
      END;
    """
}
