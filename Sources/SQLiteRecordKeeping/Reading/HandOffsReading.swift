import Actions
import GRDB
public import RecordKeeping
import Scheme

extension SQLiteRecords {
  /// Where restricted matters were handed, oldest first.
  public func handOffs() throws(RecordsFault) -> [KeptHandOff] {
    try reading("reading hand-offs") { database in
      try database.rows(
        """
        SELECT h.*, l.at, l.person, p.value AS note FROM handOff h
        JOIN recordLine l ON l.number = h.entry >> 24
        LEFT JOIN freeText p ON p.seal = h.note_seal ORDER BY h.entry
        """
      ).map { row in
        KeptHandOff(
          handOff: HandOff(
            reference: Reference(rawValue: row["reference"]),
            concern: Reference(rawValue: row["concern"]),
            to: try row.one(of: HandOff.Receiver.self, "receiver", of: "handOff"),
            day: try row.day("day", of: "handOff"), note: row["note"]),
          by: PersonID(rawValue: row["person"]), at: try row.instant("at", of: "recordLine"))
      }
    }
  }
}

/// Which concerns are restricted: found so, or taken out of the suite's sight since.
enum SetApart {
  static let concerns = """
    SELECT reference FROM concern WHERE restricted = 1
    UNION SELECT a.concern FROM actionDeed d JOIN action a ON a.reference = d.action
      WHERE d.deed = 'restrict'
    UNION SELECT reference FROM matterBroughtIn WHERE restricted = 1
    """

  /// Those that nobody named has concluded: nothing of them is erased.
  static let open = """
    SELECT o.reference FROM (\(concerns)) o WHERE NOT EXISTS (SELECT 1 FROM handOff h
      WHERE h.concern = o.reference AND h.receiver = 'concluded')
    """
}
