/// What became of a return once it was built: seen by the force, approved, issued, kept.
///
/// The steps stand with the office; what was issued, and what the force said of the facts, stand
/// with the record, as what has happened, and name nothing of the office's.
enum M015ReturnsIssued {
  static let sql =
    tables + "\n"
    + ["returnStep", "returnIssued", "forceComment"].map(M004NothingIsRewritten.refusal)
    .joined(separator: "\n")

  private static let tables = """
    CREATE TABLE returnStep (
      entry INTEGER PRIMARY KEY,
      return TEXT NOT NULL REFERENCES returnBuilt (reference),
      step TEXT NOT NULL CHECK (step IN ('checked', 'sent_to_force', 'approved')),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
      until_day TEXT CHECK (until_day GLOB '????-??-??'),
      name TEXT, post TEXT, document TEXT,
      CHECK ((step = 'sent_to_force') = (until_day IS NOT NULL)),
      CHECK (step <> 'approved' OR (name IS NOT NULL AND post IS NOT NULL)),
      UNIQUE (return, step)
    ) STRICT;
    CREATE TABLE returnIssued (
      entry INTEGER PRIMARY KEY,
      file_digest TEXT NOT NULL UNIQUE, file_name TEXT NOT NULL,
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'), receivers TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE forceComment (
      entry INTEGER PRIMARY KEY,
      period_start TEXT NOT NULL CHECK (period_start GLOB '????-??-??'),
      period_end TEXT NOT NULL CHECK (period_end GLOB '????-??-??'),
      post TEXT NOT NULL, received TEXT NOT NULL CHECK (received GLOB '????-??-??'),
      text TEXT
    ) STRICT;
    CREATE INDEX forceCommentByPeriod ON forceComment (period_start, period_end);
    """
}
