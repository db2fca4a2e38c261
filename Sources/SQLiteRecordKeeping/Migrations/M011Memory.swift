/// Parts of suites, what concerns are about, and what inspectors asked for.
///
/// With indices for what is asked across many matters: themes by suite, fixes, returns.
enum M011Memory {
  static let sql =
    tables + "\n" + indices + "\n" + M011RaisedThemes.sql + "\n"
    + ["asset", "concernAsset", "recommendation", "recommendationEvent"]
    .map(M004NothingIsRewritten.refusal).joined(separator: "\n")

  private static let tables = """
    CREATE TABLE asset (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
      suite TEXT NOT NULL REFERENCES suite (code), kind TEXT NOT NULL, cell TEXT, name TEXT
    ) STRICT;
    CREATE TABLE concernAsset (
      entry INTEGER PRIMARY KEY, concern TEXT NOT NULL, asset TEXT REFERENCES asset (reference)
    ) STRICT;
    CREATE INDEX concernAssetByConcern ON concernAsset (concern);
    CREATE INDEX concernAssetByAsset ON concernAsset (asset);
    CREATE TRIGGER concernAssetHasConcern BEFORE INSERT ON concernAsset
      WHEN NOT EXISTS (SELECT 1 FROM concern WHERE reference = NEW.concern)
        AND NOT EXISTS (SELECT 1 FROM matterBroughtIn WHERE reference = NEW.concern)
      BEGIN SELECT RAISE(ABORT, 'an asset is confirmed for a concern'); END;
    CREATE TABLE recommendation (
      entry INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, inspection TEXT NOT NULL,
      published_on TEXT NOT NULL CHECK (published_on GLOB '????-??-??'),
      kind TEXT NOT NULL CHECK (kind IN ('cause_of_concern', 'area_for_improvement')),
      number TEXT, text TEXT NOT NULL, theme TEXT NOT NULL, topic TEXT NOT NULL,
      suite TEXT REFERENCES suite (code), asked INTEGER NOT NULL CHECK (asked IN (0, 1))
    ) STRICT;
    CREATE TABLE recommendationEvent (
      entry INTEGER PRIMARY KEY,
      recommendation TEXT NOT NULL REFERENCES recommendation (reference),
      event TEXT NOT NULL CHECK (event IN ('reply', 'plan', 'review', 'seen', 'found')),
      result TEXT, day TEXT NOT NULL CHECK (day GLOB '????-??-??'), until TEXT,
      visit TEXT REFERENCES visit (reference), note_seal TEXT,
      CHECK ((event IN ('seen', 'found')) = (result IS NOT NULL))
    ) STRICT;
    CREATE INDEX recommendationEventByRecommendation ON recommendationEvent (recommendation);
    """

  private static let indices = """
    CREATE INDEX visitBySuite ON visit (suite);
    CREATE INDEX concernByTheme ON concern (theme);
    CREATE INDEX actionDeedRestricting ON actionDeed (action) WHERE deed = 'restrict';
    CREATE INDEX actionDeedReturning ON actionDeed (other, action) WHERE deed = 'recur';
    CREATE INDEX actionDeedResolving ON actionDeed (at, action) WHERE deed = 'resolve';
    """
}
