/// Who was told by message that something waits, and the calls that visitors are owed.
enum M013Outbox {
  static let sql =
    """
    CREATE TABLE telling (
      entry INTEGER PRIMARY KEY, person TEXT NOT NULL,
      route TEXT NOT NULL CHECK (route IN ('folder', 'sendmail', 'smtp')),
      record_line INTEGER NOT NULL CHECK (record_line >= 0),
      office_line INTEGER NOT NULL CHECK (office_line >= 0), moment TEXT NOT NULL
    ) STRICT;
    CREATE INDEX tellingByPerson ON telling (person, entry);
    CREATE TABLE wellbeing (
      entry INTEGER PRIMARY KEY, call TEXT NOT NULL,
      visitor TEXT NOT NULL REFERENCES person (id),
      visit TEXT NOT NULL REFERENCES visit (reference),
      event TEXT NOT NULL CHECK (event IN ('asked', 'done')),
      day TEXT CHECK (day GLOB '????-??-??'), note_seal TEXT,
      CHECK ((event = 'done') = (day IS NOT NULL)), UNIQUE (call, event)
    ) STRICT;
    """ + "\n"
    + ["telling", "wellbeing"].map(M004NothingIsRewritten.refusal).joined(separator: "\n")
}
