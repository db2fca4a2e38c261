/// What was published: who signed it, and each table to the letter.
enum M008Publications {
  static let sql =
    tables + "\n"
    + ["publication", "publishedTable"].map(M004NothingIsRewritten.refusal)
    .joined(separator: "\n")

  private static let tables = """
    CREATE TABLE publication (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
      period_start TEXT NOT NULL CHECK (period_start GLOB '????-??-??'),
      period_end TEXT NOT NULL CHECK (period_end GLOB '????-??-??'),
      edition INTEGER NOT NULL CHECK (edition > 0),
      threshold INTEGER NOT NULL CHECK (threshold > 0),
      public_from TEXT NOT NULL CHECK (public_from GLOB '????-??-??'),
      signed_name TEXT NOT NULL, signed_post TEXT NOT NULL,
      signed_on TEXT NOT NULL CHECK (signed_on GLOB '????-??-??'),
      reason TEXT, facts TEXT NOT NULL, record_head TEXT NOT NULL,
      UNIQUE (period_start, period_end, edition)
    ) STRICT;
    CREATE TABLE publishedTable (
      entry INTEGER PRIMARY KEY, publication TEXT NOT NULL REFERENCES publication (reference),
      name TEXT NOT NULL, text TEXT NOT NULL, UNIQUE (publication, name)
    ) STRICT;
    """
}
