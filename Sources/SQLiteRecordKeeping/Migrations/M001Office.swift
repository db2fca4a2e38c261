/// The first office tables: people, places, settings, windows.
enum M001Office {
  static let sql = """
    CREATE TABLE officeLine (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      at TEXT NOT NULL, duty TEXT NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL,
      typed_by TEXT, known TEXT NOT NULL, from_seal TEXT, received TEXT, subject TEXT,
      rows INTEGER NOT NULL CHECK (rows >= 0), rows_digest TEXT NOT NULL,
      record_head TEXT NOT NULL, previous TEXT NOT NULL UNIQUE, digest TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE scheme (
      entry INTEGER PRIMARY KEY, name TEXT NOT NULL, force_code TEXT NOT NULL,
      area_code TEXT NOT NULL, practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
      seed INTEGER, CHECK (practice = 1 OR seed IS NULL)
    ) STRICT;
    CREATE TABLE setting (
      entry INTEGER PRIMARY KEY, starts_on TEXT NOT NULL, name TEXT NOT NULL,
      value TEXT NOT NULL
    ) STRICT;
    CREATE TABLE suite (
      entry INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE suiteDetail (
      entry INTEGER PRIMARY KEY, suite TEXT NOT NULL REFERENCES suite (code),
      name TEXT NOT NULL,
      type TEXT NOT NULL CHECK (type IN ('D24', 'DPT', 'DCO', 'NDS', 'TAC', 'BFS', 'BTP', 'OTH')),
      cells INTEGER CHECK (cells >= 0), panel TEXT
    ) STRICT;
    CREATE TABLE suiteStatus (
      entry INTEGER PRIMARY KEY, suite TEXT NOT NULL REFERENCES suite (code),
      from_day TEXT NOT NULL,
      status TEXT NOT NULL
        CHECK (status IN ('open', 'contingency-active', 'contingency-idle', 'closed'))
    ) STRICT;
    CREATE TABLE suiteThroughput (
      entry INTEGER PRIMARY KEY, suite TEXT NOT NULL REFERENCES suite (code),
      month TEXT NOT NULL CHECK (month GLOB '????-??'),
      people INTEGER NOT NULL CHECK (people >= 0)
    ) STRICT;
    CREATE TABLE person (
      entry INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE officer (
      entry INTEGER PRIMARY KEY, person TEXT NOT NULL REFERENCES person (id),
      role TEXT NOT NULL, suite TEXT REFERENCES suite (code), panel TEXT, ended_on TEXT,
      name_seal TEXT NOT NULL, email_seal TEXT, phone_seal TEXT
    ) STRICT;
    CREATE INDEX officerByPerson ON officer (person);
    CREATE TABLE visitorDetail (
      entry INTEGER PRIMARY KEY, visitor TEXT NOT NULL REFERENCES person (id),
      name_seal TEXT NOT NULL, email_seal TEXT, phone_seal TEXT, home_postcode_area_seal TEXT,
      appointed_on TEXT NOT NULL, term_ends_on TEXT, probation_until TEXT, vetted_until TEXT,
      pass_until TEXT, tact_trained INTEGER NOT NULL CHECK (tact_trained IN (0, 1)),
      max_visits_per_quarter INTEGER, suites TEXT NOT NULL, conflicts TEXT NOT NULL,
      keep_apart TEXT NOT NULL,
      standing TEXT NOT NULL CHECK (standing IN ('active', 'suspended', 'ended')),
      standing_from TEXT, CHECK ((standing = 'active') = (standing_from IS NULL))
    ) STRICT;
    CREATE INDEX visitorDetailByVisitor ON visitorDetail (visitor);
    CREATE TABLE visitorFact (
      entry INTEGER PRIMARY KEY, visitor TEXT NOT NULL REFERENCES person (id),
      kind TEXT NOT NULL, day TEXT NOT NULL, note_seal TEXT
    ) STRICT;
    CREATE TABLE account (
      entry INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name_seal TEXT NOT NULL
    ) STRICT;
    CREATE TABLE "window" (
      entry INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
      suite TEXT NOT NULL REFERENCES suite (code), monday TEXT NOT NULL,
      UNIQUE (suite, monday, id)
    ) STRICT;
    CREATE INDEX windowByMonday ON "window" (monday);
    CREATE TABLE windowPair (
      entry INTEGER PRIMARY KEY, "window" TEXT NOT NULL REFERENCES "window" (id),
      visitors TEXT NOT NULL
    ) STRICT;
    CREATE INDEX windowPairByWindow ON windowPair ("window");
    CREATE TABLE windowEvent (
      entry INTEGER PRIMARY KEY, "window" TEXT NOT NULL REFERENCES "window" (id),
      event TEXT NOT NULL CHECK (event IN ('arranged', 'not_made', 'done')), reason TEXT,
      visit TEXT REFERENCES visit (reference)
    ) STRICT;
    CREATE INDEX windowEventByWindow ON windowEvent ("window");
    CREATE TABLE erasure (
      entry INTEGER PRIMARY KEY, on_day TEXT NOT NULL,
      custody_numbers INTEGER NOT NULL, free_texts INTEGER NOT NULL,
      person_details INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE personDetail (
      entry INTEGER PRIMARY KEY, seal TEXT NOT NULL UNIQUE, holder TEXT NOT NULL,
      field TEXT NOT NULL, salt TEXT, value TEXT, CHECK ((salt IS NULL) = (value IS NULL))
    ) STRICT;
    CREATE INDEX personDetailByHolder ON personDetail (holder);
    """
}
