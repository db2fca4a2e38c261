/// The posts of the ladder, of which the latest row holds, and an index by which it is found which
/// reports the office has read.
enum M009Posts {
  static let sql =
    """
    CREATE TABLE post (
      entry INTEGER PRIMARY KEY, post TEXT NOT NULL,
      rung INTEGER NOT NULL CHECK (rung BETWEEN 1 AND 6),
      suite TEXT REFERENCES suite (code), title TEXT NOT NULL,
      from_day TEXT NOT NULL CHECK (from_day GLOB '????-??-??'),
      until_day TEXT CHECK (until_day GLOB '????-??-??'), holder_seal TEXT, mailbox_seal TEXT,
      CHECK (until_day IS NULL OR from_day <= until_day)
    ) STRICT;
    CREATE INDEX postByPost ON post (post);
    CREATE INDEX officeLineOfReports ON officeLine (subject) WHERE duty = 'read-report';
    """ + "\n" + M004NothingIsRewritten.refusal("post")
}
