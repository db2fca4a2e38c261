/// Draws of rotas: what each rested on, who goes, what people changed, and the moments drawn.
enum M006Rotas {
  static let sql =
    tables + "\n"
    + [
      "rotaDraw", "rotaTurn", "rotaPin", "rotaConfirmed", "rotaMoment", "momentRead",
      "rotaRevealed",
    ].map(M004NothingIsRewritten.refusal).joined(separator: "\n")

  private static let tables = """
    CREATE TABLE rotaDraw (
      entry INTEGER PRIMARY KEY, draw TEXT NOT NULL UNIQUE, monday TEXT NOT NULL,
      weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 520),
      moment TEXT NOT NULL CHECK (moment IN ('pair', 'drawn')), version TEXT NOT NULL,
      seed TEXT NOT NULL CHECK (length(seed) = 64), salt TEXT NOT NULL,
      commitment TEXT NOT NULL CHECK (length(commitment) = 64), facts TEXT NOT NULL,
      outcome TEXT NOT NULL
    ) STRICT;
    CREATE INDEX rotaDrawByMonday ON rotaDraw (monday);
    CREATE TABLE rotaTurn (
      entry INTEGER PRIMARY KEY, draw TEXT REFERENCES rotaDraw (draw),
      "window" TEXT NOT NULL, suite TEXT NOT NULL REFERENCES suite (code), monday TEXT NOT NULL,
      visitors TEXT NOT NULL,
      source TEXT NOT NULL CHECK
        (source IN ('drawn', 'swapped', 'covered', 'handed-back')),
      about TEXT REFERENCES person (id), reason_seal TEXT
    ) STRICT;
    CREATE INDEX rotaTurnByDraw ON rotaTurn (draw, "window");
    CREATE TABLE rotaPin (
      entry INTEGER PRIMARY KEY, "window" TEXT NOT NULL,
      suite TEXT NOT NULL REFERENCES suite (code), monday TEXT NOT NULL, visitors TEXT NOT NULL,
      agreed INTEGER NOT NULL CHECK (agreed IN (0, 1)), reason_seal TEXT
    ) STRICT;
    CREATE INDEX rotaPinByMonday ON rotaPin (monday);
    CREATE TABLE rotaConfirmed (
      entry INTEGER PRIMARY KEY, draw TEXT NOT NULL UNIQUE REFERENCES rotaDraw (draw)
    ) STRICT;
    CREATE TABLE rotaMoment (
      entry INTEGER PRIMARY KEY, "window" TEXT NOT NULL, day TEXT NOT NULL,
      band INTEGER NOT NULL CHECK (band BETWEEN 0 AND 3),
      start TEXT NOT NULL CHECK (start GLOB '??:??'),
      cause TEXT NOT NULL CHECK (cause IN ('drawn', 'again', 'substitute'))
    ) STRICT;
    CREATE INDEX rotaMomentByWindow ON rotaMoment ("window");
    CREATE TABLE momentRead (
      entry INTEGER PRIMARY KEY, "window" TEXT NOT NULL,
      visitor TEXT NOT NULL REFERENCES person (id)
    ) STRICT;
    CREATE TABLE rotaRevealed (
      entry INTEGER PRIMARY KEY, draw TEXT NOT NULL REFERENCES rotaDraw (draw),
      public_digest TEXT NOT NULL, full_digest TEXT NOT NULL
    ) STRICT;
    """
}
