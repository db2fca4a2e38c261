/// People held under the Terrorism Act: the force's notices, who went, what was reported and sent.
enum M012TerrorismAct {
  static let sql =
    """
    CREATE TABLE tactNotice (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
      suite TEXT NOT NULL REFERENCES suite (code), received_at TEXT NOT NULL,
      told_by_seal TEXT NOT NULL, theirs_seal TEXT
    ) STRICT;
    CREATE TABLE tactAssignment (
      entry INTEGER PRIMARY KEY, notice TEXT NOT NULL REFERENCES tactNotice (reference),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'), visitors TEXT NOT NULL
    ) STRICT;
    CREATE TABLE tactRecording (
      entry INTEGER PRIMARY KEY, notice TEXT NOT NULL REFERENCES tactNotice (reference),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
      answer TEXT NOT NULL CHECK (answer IN ('granted', 'part', 'refused', 'unanswered')),
      "rank" TEXT CHECK ("rank" IN ('inspector', 'sergeant', 'other', 'not-told')),
      ground_seal TEXT,
      CHECK (answer NOT IN ('part', 'refused') OR ("rank" IS NOT NULL AND ground_seal IS NOT NULL))
    ) STRICT;
    CREATE TABLE tactClosing (
      entry INTEGER PRIMARY KEY,
      notice TEXT NOT NULL UNIQUE REFERENCES tactNotice (reference),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'), reason_seal TEXT
    ) STRICT;
    CREATE TABLE tactVisit (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
      suite TEXT NOT NULL REFERENCES suite (code),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'), visitors TEXT NOT NULL,
      report_seal TEXT NOT NULL
    ) STRICT;
    CREATE TABLE tactMade (
      entry INTEGER PRIMARY KEY, notice TEXT NOT NULL REFERENCES tactNotice (reference),
      visit TEXT NOT NULL UNIQUE REFERENCES tactVisit (reference)
    ) STRICT;
    CREATE TABLE tactDispatch (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL,
      receiver TEXT NOT NULL CHECK (receiver IN ('policing-body', 'reviewer')),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'), UNIQUE (visit, receiver, day)
    ) STRICT;
    CREATE TRIGGER tactDispatchHasVisit BEFORE INSERT ON tactDispatch
      WHEN NOT EXISTS (SELECT 1 FROM tactVisit WHERE reference = NEW.visit)
        AND NOT EXISTS (SELECT 1 FROM visitFigures WHERE visit = NEW.visit AND mode = 'tact')
      BEGIN SELECT RAISE(ABORT, 'such a report is of a Terrorism Act visit'); END;
    """ + "\n" + tables.map(M004NothingIsRewritten.refusal).joined(separator: "\n")

  private static let tables = [
    "tactNotice", "tactAssignment", "tactRecording", "tactClosing", "tactVisit", "tactMade",
    "tactDispatch",
  ]
}
