/// Triggers by which SQL itself refuses to rewrite what a log line covers.
///
/// The personal tables alone may be emptied, of value and salt at once, and never filled again.
enum M004NothingIsRewritten {
  static let sql =
    (tables.map(refusal) + personal.map(emptyingOnly)).joined(separator: "\n")

  private static let tables = [
    "recordLine", "officeLine", "formText", "visit", "visitFigures", "report", "reportVisitor",
    "addendum", "correction", "setAside", "withheld", "cleared", "sending", "suiteComment",
    "concern", "action", "actionEvent", "returnBuilt", "queryExplained", "scheme", "setting",
    "suite", "suiteDetail", "suiteStatus", "suiteThroughput", "person",
    "officer", "visitorDetail", "visitorFact", "account", "window", "windowPair", "windowEvent",
    "erasure",
  ]

  private static let personal = ["custodyNumber", "freeText", "personDetail"]

  /// Triggers that keep a table from being rewritten, for later tables too.
  static func refusal(_ table: String) -> String {
    """
    CREATE TRIGGER "\(table)IsNotUpdated" BEFORE UPDATE ON "\(table)"
      BEGIN SELECT RAISE(ABORT, '\(table) is never updated: add a row'); END;
    CREATE TRIGGER "\(table)IsNotDeleted" BEFORE DELETE ON "\(table)"
      BEGIN SELECT RAISE(ABORT, '\(table) is never deleted from'); END;
    """
  }

  private static func emptyingOnly(_ table: String) -> String {
    """
    CREATE TRIGGER "\(table)IsOnlyEmptied" BEFORE UPDATE ON "\(table)"
      WHEN NEW.value IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.entry <> OLD.entry
        OR NEW.seal <> OLD.seal OR NEW.holder <> OLD.holder OR NEW.field <> OLD.field
      BEGIN SELECT RAISE(ABORT, '\(table) can only be emptied'); END;
    CREATE TRIGGER "\(table)IsNotDeleted" BEFORE DELETE ON "\(table)"
      BEGIN SELECT RAISE(ABORT, '\(table) is never deleted from'); END;
    """
  }
}
