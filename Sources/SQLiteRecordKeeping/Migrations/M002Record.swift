/// The first record tables: reports, concerns, actions, returns.
///
/// `entry` is the number of the log line times 2 to the 24 plus the row's place under that line: it
/// keeps rows in the order of the log without a second index. A shipped migration is never edited.
enum M002Record {
  static let sql = """
    CREATE TABLE recordLine (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      at TEXT NOT NULL, duty TEXT NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL,
      typed_by TEXT, known TEXT NOT NULL, from_seal TEXT, received TEXT, subject TEXT,
      rows INTEGER NOT NULL CHECK (rows >= 0), rows_digest TEXT NOT NULL,
      record_head TEXT CHECK (record_head IS NULL),
      previous TEXT NOT NULL UNIQUE, digest TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE formText (
      entry INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, form TEXT NOT NULL,
      version TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (form, version)
    ) STRICT;
    CREATE TABLE visit (
      entry INTEGER PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
      suite TEXT NOT NULL REFERENCES suite (code),
      source TEXT NOT NULL CHECK (source IN ('report', 'import')), content TEXT NOT NULL
    ) STRICT;
    CREATE TABLE report (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL UNIQUE REFERENCES visit (reference),
      form TEXT NOT NULL, version TEXT NOT NULL,
      form_digest TEXT NOT NULL REFERENCES formText (digest), answers TEXT NOT NULL
    ) STRICT;
    CREATE TABLE reportVisitor (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
      visitor TEXT NOT NULL REFERENCES person (id),
      standing TEXT NOT NULL CHECK (standing IN ('confirmed', 'dissents', 'not_asked')),
      dissent_seal TEXT
    ) STRICT;
    CREATE INDEX reportVisitorByVisit ON reportVisitor (visit);
    CREATE INDEX reportVisitorByVisitor ON reportVisitor (visitor);
    CREATE TABLE addendum (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
      author TEXT NOT NULL, text_seal TEXT NOT NULL
    ) STRICT;
    CREATE INDEX addendumByVisit ON addendum (visit);
    CREATE TABLE correction (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
      path TEXT NOT NULL, "before" TEXT, "after" TEXT, author TEXT NOT NULL,
      reason_seal TEXT NOT NULL
    ) STRICT;
    CREATE INDEX correctionByVisit ON correction (visit);
    CREATE TABLE setAside (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL UNIQUE REFERENCES visit (reference),
      author TEXT NOT NULL, reason_seal TEXT NOT NULL
    ) STRICT;
    CREATE TABLE withheld (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
      path TEXT NOT NULL, screened_as TEXT NOT NULL
    ) STRICT;
    CREATE INDEX withheldByVisit ON withheld (visit);
    CREATE TABLE cleared (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
      path TEXT NOT NULL
    ) STRICT;
    CREATE INDEX clearedByVisit ON cleared (visit);
    CREATE TABLE sending (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
      post TEXT NOT NULL, copy_digest TEXT NOT NULL
    ) STRICT;
    CREATE INDEX sendingByVisit ON sending (visit);
    CREATE TABLE suiteComment (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
      text_seal TEXT NOT NULL
    ) STRICT;
    CREATE INDEX suiteCommentByVisit ON suiteComment (visit);
    CREATE TABLE concern (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
      visit TEXT NOT NULL REFERENCES visit (reference), path TEXT NOT NULL,
      clause INTEGER NOT NULL, theme TEXT NOT NULL,
      severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4),
      kind TEXT NOT NULL CHECK (kind IN ('thing', 'practice', 'past_event')),
      owner TEXT NOT NULL, wording TEXT NOT NULL, words_seal TEXT, raised_with_seal TEXT,
      raised_at TEXT, reply_seal TEXT, settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
      restricted INTEGER NOT NULL CHECK (restricted IN (0, 1))
    ) STRICT;
    CREATE INDEX concernByVisit ON concern (visit);
    CREATE TABLE action (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
      concern TEXT NOT NULL UNIQUE REFERENCES concern (reference),
      suite TEXT NOT NULL REFERENCES suite (code),
      severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 4), kind TEXT NOT NULL,
      owner TEXT NOT NULL
    ) STRICT;
    CREATE INDEX actionBySuite ON action (suite);
    CREATE TABLE actionEvent (
      entry INTEGER PRIMARY KEY, action TEXT NOT NULL REFERENCES action (reference),
      event TEXT NOT NULL, day TEXT NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('scheme', 'police')),
      visit TEXT REFERENCES visit (reference),
      result TEXT CHECK (result IN ('fixed', 'not_fixed', 'could_not_check')),
      checkers TEXT, promise TEXT, note_seal TEXT,
      CHECK (side = 'scheme' OR event IN ('acknowledge', 'answer', 'extend'))
    ) STRICT;
    CREATE INDEX actionEventByAction ON actionEvent (action);
    CREATE TABLE returnBuilt (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
      period_start TEXT NOT NULL, period_end TEXT NOT NULL,
      serial INTEGER NOT NULL CHECK (serial BETWEEN 1 AND 999), digest TEXT NOT NULL,
      file_name TEXT NOT NULL, file_digest TEXT NOT NULL, supersedes INTEGER,
      purpose TEXT NOT NULL CHECK (purpose IN ('LIVE', 'PRACTICE')),
      UNIQUE (type, period_start, period_end, serial)
    ) STRICT;
    CREATE TABLE queryExplained (
      entry INTEGER PRIMARY KEY, period_start TEXT NOT NULL, period_end TEXT NOT NULL,
      rule TEXT NOT NULL, suite TEXT, text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE custodyNumber (
      entry INTEGER PRIMARY KEY, seal TEXT NOT NULL UNIQUE, holder TEXT NOT NULL,
      field TEXT NOT NULL, salt TEXT, value TEXT, CHECK ((salt IS NULL) = (value IS NULL))
    ) STRICT;
    CREATE INDEX custodyNumberByHolder ON custodyNumber (holder);
    CREATE TABLE freeText (
      entry INTEGER PRIMARY KEY, seal TEXT NOT NULL UNIQUE, holder TEXT NOT NULL,
      field TEXT NOT NULL, salt TEXT, value TEXT, CHECK ((salt IS NULL) = (value IS NULL))
    ) STRICT;
    CREATE INDEX freeTextByHolder ON freeText (holder);
    """
}
