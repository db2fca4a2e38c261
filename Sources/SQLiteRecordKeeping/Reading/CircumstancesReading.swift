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
      let these = Among.one(of: visits.map(\.rawValue))
      for row in try database.rows(
        """
        SELECT visit, visitor FROM reportVisitor WHERE visit IN \(Among.these) ORDER BY entry
        """, [these])
      {
        found[Reference(rawValue: row[0]), default: VisitCircumstances()].visitors
          .append(VisitorID(rawValue: row[1]))
      }
      for row in try database.rows(
        """
        SELECT w.visit, w.path FROM withheld w WHERE w.visit IN \(Among.these)
          AND NOT EXISTS (SELECT 1 FROM cleared c WHERE c.visit = w.visit AND c.path = w.path)
        ORDER BY w.entry
        """, [these])
      {
        found[Reference(rawValue: row[0]), default: VisitCircumstances()].withheld.append(row[1])
      }
      return found
    }
  }
}
