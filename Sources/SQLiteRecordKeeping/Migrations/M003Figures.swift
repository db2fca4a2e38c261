/// The figures of visits, one row for each time they were set; the last counts.
enum M003Figures {
  static let sql = """
    CREATE TABLE visitFigures (
      entry INTEGER PRIMARY KEY, visit TEXT NOT NULL REFERENCES visit (reference),
      date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
      arrived TEXT, admitted TEXT, "left" TEXT,
      mode TEXT NOT NULL CHECK (mode IN ('in_person', 'telephone', 'video', 'observational',
        'record_review', 'tact')),
      outcome TEXT NOT NULL CHECK (outcome IN ('made', 'abandoned', 'not_made')),
      reason_seal TEXT, visitors INTEGER CHECK (visitors >= 0),
      in_custody INTEGER CHECK (in_custody >= 0), children INTEGER CHECK (children >= 0),
      offered INTEGER CHECK (offered >= 0), spoken_to INTEGER CHECK (spoken_to >= 0),
      declined INTEGER CHECK (declined >= 0),
      observed_only INTEGER CHECK (observed_only >= 0),
      not_offered INTEGER CHECK (not_offered >= 0),
      not_recorded INTEGER CHECK (not_recorded >= 0),
      "unavailable_SLP" INTEGER CHECK ("unavailable_SLP" >= 0),
      "unavailable_INT" INTEGER CHECK ("unavailable_INT" >= 0),
      "unavailable_SOL" INTEGER CHECK ("unavailable_SOL" >= 0),
      "unavailable_HCP" INTEGER CHECK ("unavailable_HCP" >= 0),
      "unavailable_INX" INTEGER CHECK ("unavailable_INX" >= 0),
      "unavailable_RSK" INTEGER CHECK ("unavailable_RSK" >= 0),
      "unavailable_CRT" INTEGER CHECK ("unavailable_CRT" >= 0),
      "unavailable_REL" INTEGER CHECK ("unavailable_REL" >= 0),
      "unavailable_OTH" INTEGER CHECK ("unavailable_OTH" >= 0),
      positive INTEGER CHECK (positive IN (0, 1)), opcat INTEGER CHECK (opcat IN (0, 1)),
      judgement TEXT CHECK (judgement IN ('satisfactory', 'unsatisfactory', 'not_valid'))
    ) STRICT;
    CREATE INDEX visitFiguresByVisit ON visitFigures (visit);
    CREATE INDEX visitFiguresByDate ON visitFigures (date);
    """
}
