import GRDB
public import RecordKeeping
import Scheme

extension SQLiteRecords {
  /// Everything that was prepared to be published, oldest first.
  public func publications() throws(RecordsFault) -> [KeptPublication] {
    try reading("reading what was published") { database in
      let tables = Dictionary(
        grouping: try database.rows("SELECT * FROM publishedTable ORDER BY entry")
      ) { $0["publication"] as String }
      return try database.rows(
        """
        SELECT p.*, l.person, l.at, e.until, s.name, s.post, s.day FROM publication p
        JOIN recordLine l ON l.number = p.entry >> 24
        LEFT JOIN publicationEmbargo e ON e.publication = p.reference
        LEFT JOIN publicationSignOff s ON s.publication = p.reference ORDER BY p.entry
        """
      ).map { row in
        let reference: String = row["reference"]
        return try Self.publication(
          row,
          tables: (tables[reference] ?? []).map {
            KeptPublication.Table(name: $0["name"], text: $0["text"])
          })
      }
    }
  }

  private static func publication(
    _ row: Row, tables: [KeptPublication.Table]
  ) throws -> KeptPublication {
    let first = try row.day("period_start", of: "publication")
    let last = try row.day("period_end", of: "publication")
    return KeptPublication(
      reference: Reference(rawValue: row["reference"]), days: first...max(first, last),
      edition: row["edition"], threshold: row["threshold"],
      publicFrom: try row.day("public_from", of: "publication"),
      embargo: try row.instantIfAny("until", of: "publicationEmbargo"),
      preparation: KeptPublication.Preparation(
        by: PersonID(rawValue: row["person"]), at: try row.instant("at", of: "recordLine")),
      signature: try signature(row), reason: row["reason"], facts: row["facts"],
      recordHead: row["record_head"], tables: tables)
  }

  /// The sign-off; before there were such, a publication was signed in its own row.
  private static func signature(_ row: Row) throws -> KeptPublication.Signature? {
    if let day = try row.dayIfAny("day", of: "publicationSignOff") {
      return KeptPublication.Signature(name: row["name"], post: row["post"], day: day)
    }
    let name: String = row["signed_name"]
    guard !name.isEmpty else { return nil }
    return KeptPublication.Signature(
      name: name, post: row["signed_post"], day: try row.day("signed_on", of: "publication"))
  }
}
