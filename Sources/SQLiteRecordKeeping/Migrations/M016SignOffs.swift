/// Until when published figures were held back and who signed them off, and which messages are
/// being sent.
enum M016SignOffs {
  static let sql =
    """
    CREATE TABLE publicationEmbargo (
      entry INTEGER PRIMARY KEY,
      publication TEXT NOT NULL UNIQUE REFERENCES publication (reference), until TEXT NOT NULL
    ) STRICT;
    CREATE TABLE publicationSignOff (
      entry INTEGER PRIMARY KEY,
      publication TEXT NOT NULL UNIQUE REFERENCES publication (reference),
      name TEXT NOT NULL CHECK (name <> ''), post TEXT NOT NULL CHECK (post <> ''),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??')
    ) STRICT;
    CREATE TABLE messageClaim (
      entry INTEGER PRIMARY KEY, person TEXT NOT NULL,
      step TEXT NOT NULL CHECK (step IN ('claimed', 'released'))
    ) STRICT;
    CREATE INDEX messageClaimByPerson ON messageClaim (person, entry);
    """ + "\n"
    + ["publicationEmbargo", "publicationSignOff", "messageClaim"]
    .map(M004NothingIsRewritten.refusal)
    .joined(separator: "\n")
}
