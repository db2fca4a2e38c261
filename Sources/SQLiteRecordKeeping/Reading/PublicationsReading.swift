import GRDB
public import RecordKeeping
import Scheme

extension SQLiteRecords {
  /// Everything that was published, oldest first.
  public func publications() throws(RecordsFault) -> [KeptPublication] {
    try reading("reading what was published") { database in
      let tables = Dictionary(
        grouping: try database.rows("SELECT * FROM publishedTable ORDER BY entry")
      ) { $0["publication"] as String }
      return try database.rows("SELECT * FROM publication ORDER BY entry").map { row in
        let reference: String = row["reference"]
        let first = try row.day("period_start", of: "publication")
        let last = try row.day("period_end", of: "publication")
        return KeptPublication(
          reference: Reference(rawValue: reference), days: first...max(first, last),
          edition: row["edition"], threshold: row["threshold"],
          publicFrom: try row.day("public_from", of: "publication"),
          signature: KeptPublication.Signature(
            name: row["signed_name"], post: row["signed_post"],
            day: try row.day("signed_on", of: "publication")),
          reason: row["reason"], facts: row["facts"], recordHead: row["record_head"],
          tables: (tables[reference] ?? []).map {
            KeptPublication.Table(name: $0["name"], text: $0["text"])
          })
      }
    }
  }
}
