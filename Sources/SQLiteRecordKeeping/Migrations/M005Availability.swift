/// What each visitor told of when they can go; the latest row that covers a day counts for it.
enum M005Availability {
  static let sql =
    """
    CREATE TABLE availability (
      entry INTEGER PRIMARY KEY, visitor TEXT NOT NULL REFERENCES person (id),
      from_day TEXT NOT NULL CHECK (from_day GLOB '????-??-??'),
      to_day TEXT NOT NULL CHECK (to_day GLOB '????-??-??'),
      pattern TEXT NOT NULL CHECK (length(pattern) = 28 AND pattern NOT GLOB '*[^012]*'),
      away_seal TEXT, CHECK (from_day <= to_day)
    ) STRICT;
    CREATE INDEX availabilityByLastDay ON availability (to_day);
    """ + "\n" + M004NothingIsRewritten.refusal("availability")
}
