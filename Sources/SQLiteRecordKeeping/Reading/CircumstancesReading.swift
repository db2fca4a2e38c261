import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Who made each of these visits, and which of its text is withheld and not yet cleared.
  public func circumstances(
    of visits: [Reference]
  ) throws(RecordsFault) -> [Reference: VisitCircumstances] {
    try reading("reading who made visits") { database in
      var found: [Reference: VisitCircumstances] = [:]
      // SQLite takes 32,766 values in one statement.
      for start in stride(from: 0, to: visits.count, by: 10_000) {
        let part = visits[start..<min(start + 10_000, visits.count)].map(\.rawValue)
        let places = databaseQuestionMarks(count: part.count)
        let arguments = StatementArguments(part)
        let made = try Row.fetchAll(
          database,
          sql: "SELECT visit, visitor FROM reportVisitor WHERE visit IN (\(places)) ORDER BY entry",
          arguments: arguments)
        for row in made {
          found[Reference(rawValue: row[0]), default: VisitCircumstances()].visitors
            .append(VisitorID(rawValue: row[1]))
        }
        let withheld = try Row.fetchAll(
          database,
          sql: """
            SELECT w.visit, w.path FROM withheld w WHERE w.visit IN (\(places))
              AND NOT EXISTS (SELECT 1 FROM cleared c WHERE c.visit = w.visit AND c.path = w.path)
            ORDER BY w.entry
            """, arguments: arguments)
        for row in withheld {
          found[Reference(rawValue: row[0]), default: VisitCircumstances()].withheld
            .append(row[1])
        }
      }
      return found
    }
  }
}
