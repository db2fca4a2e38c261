public import Actions
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// The confirmed returns of these actions, by the earlier action, oldest first.
  public func confirmedReturns(
    of actions: [Reference]
  ) throws(RecordsFault) -> [Reference: [ConfirmedReturn]] {
    try reading("reading what came back") { database in
      var found: [Reference: [ConfirmedReturn]] = [:]
      for row in try database.rows(
        """
        SELECT d.other, d.action, COALESCE(
          (SELECT f.date FROM concern c JOIN visitFigures f ON f.visit = c.visit
            WHERE c.reference = a.concern AND \(FiguresReading.isCurrent)),
          (SELECT m.day FROM matterBroughtIn m WHERE m.reference = a.concern)) AS found
        FROM actionDeed d JOIN action a ON a.reference = d.action
        WHERE d.deed = 'recur' AND d.other IN \(Among.these)
        ORDER BY found, d.entry
        """, [Among.one(of: actions.map(\.rawValue))])
      {
        found[Reference(rawValue: row["other"]), default: []].append(
          ConfirmedReturn(
            action: Reference(rawValue: row["action"]),
            found: try row.day("found", of: "visitFigures")))
      }
      return found
    }
  }
}
