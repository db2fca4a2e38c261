/// What shows that the Code is kept, and the criteria of ICVA's framework.
///
/// Files stand in the scheme's file and not beside it: they are then in every backup, and
/// `log verify` tells when one was exchanged.
enum M014Code {
  static let sql =
    """
    CREATE TABLE qafCriterion (
      entry INTEGER PRIMARY KEY, version TEXT NOT NULL,
      level TEXT NOT NULL CHECK (level IN ('code_compliant', 'silver', 'gold', 'platinum')),
      reference TEXT NOT NULL, text TEXT NOT NULL, shown_by TEXT NOT NULL,
      UNIQUE (version, reference)
    ) STRICT;
    CREATE TABLE evidenceFile (
      entry INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
      size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 10485760),
      kind TEXT NOT NULL CHECK (kind IN ('pdf', 'png', 'jpeg', 'other')), bytes_seal TEXT NOT NULL
    ) STRICT;
    CREATE TABLE showing (
      entry INTEGER PRIMARY KEY, framework TEXT NOT NULL, reference TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('declared', 'evidence', 'gap')),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
      until_day TEXT CHECK (until_day GLOB '????-??-??'), author TEXT NOT NULL,
      file TEXT REFERENCES evidenceFile (digest), text_seal TEXT, title_seal TEXT,
      CHECK (kind = 'evidence' OR (file IS NULL AND title_seal IS NULL)),
      CHECK (kind <> 'gap' OR until_day IS NOT NULL)
    ) STRICT;
    """ + "\n"
    + ["qafCriterion", "evidenceFile", "showing"].map(M004NothingIsRewritten.refusal)
    .joined(separator: "\n")
}
