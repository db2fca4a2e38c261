/// Where restricted matters were handed, and the indexes by which those matters are found.
enum M010HandOffs {
  static let sql =
    """
    CREATE TABLE handOff (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, concern TEXT NOT NULL,
      receiver TEXT NOT NULL CHECK (receiver IN
        ('iopc', 'professional-standards', 'commissioner', 'safeguarding', 'concluded')),
      day TEXT NOT NULL CHECK (day GLOB '????-??-??'), note_seal TEXT
    ) STRICT;
    CREATE INDEX handOffByConcern ON handOff (concern);
    CREATE TRIGGER handOffHasConcern BEFORE INSERT ON handOff
      WHEN NOT EXISTS (SELECT 1 FROM concern WHERE reference = NEW.concern)
        AND NOT EXISTS (SELECT 1 FROM matterBroughtIn WHERE reference = NEW.concern)
      BEGIN SELECT RAISE(ABORT, 'a hand-off is of a concern'); END;
    CREATE INDEX concernRestricted ON concern (reference) WHERE restricted = 1;
    CREATE INDEX actionDeedRestricts ON actionDeed (action) WHERE deed = 'restrict';
    """ + "\n" + M004NothingIsRewritten.refusal("handOff")
}
