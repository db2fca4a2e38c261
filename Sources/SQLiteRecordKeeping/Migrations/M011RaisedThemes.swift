/// Which visits raised which themes: an index beside the record, kept by SQL itself.
///
/// A row for each visit made with a report of ours, under no theme, and one for each theme raised
/// on it. Praise and restricted concerns are in none. Themes by suite are asked over years: to go
/// through every concern of them each time takes a second in a large file. It holds nothing that
/// the record does not.
enum M011RaisedThemes {
  static let sql = """
    CREATE TABLE raisedTheme (
      suite TEXT NOT NULL, theme TEXT NOT NULL, day TEXT NOT NULL, visit TEXT NOT NULL,
      concerns INTEGER NOT NULL, PRIMARY KEY (suite, theme, day, visit)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX raisedThemeByVisit ON raisedTheme (visit);
    CREATE TABLE visitToCount (visit TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TRIGGER visitToCountIsCounted AFTER INSERT ON visitToCount
      BEGIN
        DELETE FROM raisedTheme WHERE visit = NEW.visit;
        INSERT INTO raisedTheme
          SELECT v.suite, '', f.date, v.reference, 0
          FROM visit v JOIN visitFigures f ON f.visit = v.reference
          WHERE v.reference = NEW.visit AND v.source = 'report' AND f.outcome = 'made'
            AND f.mode IN ('in_person', 'telephone', 'video', 'observational')
            AND f.entry = (SELECT MAX(l.entry) FROM visitFigures l WHERE l.visit = NEW.visit)
            AND NOT EXISTS (SELECT 1 FROM setAside s WHERE s.visit = NEW.visit);
        INSERT INTO raisedTheme
          SELECT r.suite, c.theme, r.day, r.visit, COUNT(*)
          FROM raisedTheme r JOIN concern c ON c.visit = r.visit
          WHERE r.visit = NEW.visit AND r.theme = '' AND c.severity > 0 AND c.restricted = 0
            AND NOT EXISTS (SELECT 1 FROM action a JOIN actionDeed d ON d.action = a.reference
              WHERE a.concern = c.reference AND d.deed = 'restrict')
          GROUP BY r.suite, c.theme, r.day, r.visit;
        DELETE FROM visitToCount WHERE visit = NEW.visit;
      END;
    CREATE TRIGGER visitFiguresAreCounted AFTER INSERT ON visitFigures
      WHEN (SELECT v.source FROM visit v WHERE v.reference = NEW.visit) = 'report'
      BEGIN INSERT INTO visitToCount VALUES (NEW.visit); END;
    CREATE TRIGGER concernIsCounted AFTER INSERT ON concern
      BEGIN INSERT INTO visitToCount VALUES (NEW.visit); END;
    CREATE TRIGGER setAsideIsCounted AFTER INSERT ON setAside
      BEGIN INSERT INTO visitToCount VALUES (NEW.visit); END;
    CREATE TRIGGER actionDeedIsCounted AFTER INSERT ON actionDeed WHEN NEW.deed = 'restrict'
      BEGIN
        INSERT INTO visitToCount SELECT c.visit FROM action a
          JOIN concern c ON c.reference = a.concern WHERE a.reference = NEW.action;
      END;
    INSERT INTO visitToCount SELECT reference FROM visit;
    """
}
