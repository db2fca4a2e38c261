/// What was asked for and by when, and everything that police and scheme can do about it.
///
/// Events of before this stand in `actionEvent` as they were logged; `actionHistory` reads both.
/// `action` is made anew with the same columns and rows, since a matter may now come from a
/// spreadsheet and not from a visit.
enum M007Actions {
  static let sql =
    tables + "\n"
    + ["action", "actionTerms", "actionDeed", "matterBroughtIn"]
    .map(M004NothingIsRewritten.refusal).joined(separator: "\n") + "\n" + index

  private static let tables = """
    CREATE TABLE matterBroughtIn (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
      suite TEXT NOT NULL REFERENCES suite (code), day TEXT NOT NULL, called TEXT,
      theme TEXT NOT NULL, severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4),
      kind TEXT NOT NULL CHECK (kind IN ('thing', 'practice', 'past_event')),
      owner TEXT NOT NULL, wording TEXT NOT NULL, words_seal TEXT,
      restricted INTEGER NOT NULL CHECK (restricted IN (0, 1))
    ) STRICT;
    CREATE TABLE actionAnew (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, concern TEXT NOT NULL UNIQUE,
      suite TEXT NOT NULL REFERENCES suite (code),
      severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4), kind TEXT NOT NULL,
      owner TEXT NOT NULL
    ) STRICT;
    INSERT INTO actionAnew SELECT * FROM action;
    DROP TABLE action;
    ALTER TABLE actionAnew RENAME TO action;
    CREATE INDEX actionBySuite ON action (suite);
    CREATE TRIGGER actionHasConcern BEFORE INSERT ON action
      WHEN NOT EXISTS (SELECT 1 FROM concern WHERE reference = NEW.concern)
        AND NOT EXISTS (SELECT 1 FROM matterBroughtIn WHERE reference = NEW.concern)
      BEGIN SELECT RAISE(ABORT, 'an action is about a concern'); END;
    CREATE TABLE actionTerms (
      entry INTEGER PRIMARY KEY, action TEXT NOT NULL UNIQUE REFERENCES action (reference),
      raised_at TEXT NOT NULL, goes_at TEXT, acknowledge TEXT, answer TEXT, put_right TEXT
    ) STRICT;
    CREATE TABLE actionDeed (
      entry INTEGER PRIMARY KEY, action TEXT NOT NULL REFERENCES action (reference),
      deed TEXT NOT NULL, at TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('scheme', 'police')),
      visit TEXT REFERENCES visit (reference),
      result TEXT CHECK (result IN ('fixed', 'not_fixed', 'could_not_check')),
      checkers TEXT, until TEXT, reply TEXT, owner TEXT, named_seal TEXT, other TEXT,
      severity INTEGER CHECK (severity BETWEEN 0 AND 4),
      rung INTEGER CHECK (rung BETWEEN 1 AND 6), note_seal TEXT,
      CHECK (side = 'scheme' OR deed IN
        ('acknowledge', 'answer', 'add', 'extend', 'cannot', 'hand_on')),
      CHECK ((deed = 'check') = (result IS NOT NULL))
    ) STRICT;
    CREATE INDEX actionDeedByAction ON actionDeed (action);
    CREATE VIEW actionHistory AS
      SELECT entry, action, deed, at, side, visit, result, checkers, until, reply, owner,
        named_seal, other, severity, rung, note_seal FROM actionDeed
      UNION ALL
      SELECT entry, action, event, day || 'T12:00:00.000Z', side, visit, result, checkers,
        promise, NULL, NULL, NULL, NULL, NULL, NULL, note_seal FROM actionEvent;
    """

  /// Which actions are not closed: an index beside the record, kept by SQL itself.
  ///
  /// Where an action stands is worked out from its events; this only spares reading all of them
  /// to find the few that are open. It holds nothing that the record does not.
  private static let index = """
    CREATE TABLE unclosedAction (
      action TEXT PRIMARY KEY REFERENCES action (reference), suite TEXT NOT NULL,
      entry INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX unclosedActionBySuite ON unclosedAction (suite, entry);
    CREATE INDEX unclosedActionByEntry ON unclosedAction (entry);
    INSERT INTO unclosedAction SELECT a.reference, a.suite, a.entry FROM action a
      WHERE COALESCE((SELECT e.event FROM actionEvent e WHERE e.action = a.reference
        ORDER BY e.entry DESC LIMIT 1), 'draft') NOT IN ('resolve', 'disagree');
    CREATE TRIGGER actionBegins AFTER INSERT ON action
      BEGIN INSERT INTO unclosedAction VALUES (NEW.reference, NEW.suite, NEW.entry); END;
    CREATE TRIGGER actionCloses AFTER INSERT ON actionDeed
      WHEN NEW.deed IN ('resolve', 'resolve_unchecked', 'disagree', 'join', 'restrict')
      BEGIN DELETE FROM unclosedAction WHERE action = NEW.action; END;
    CREATE TRIGGER actionReopens AFTER INSERT ON actionDeed WHEN NEW.deed = 'reopen'
      BEGIN
        INSERT OR IGNORE INTO unclosedAction
          SELECT reference, suite, entry FROM action WHERE reference = NEW.action;
      END;
    """
}
