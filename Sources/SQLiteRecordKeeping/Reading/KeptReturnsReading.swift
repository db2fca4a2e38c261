import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// Returns with what became of them, oldest first; the text of what was issued is left out.
  public func returnsKept() throws(RecordsFault) -> [KeptReturn] {
    try reading("reading what became of returns") { database in
      let steps = Dictionary(
        grouping: try database.rows("SELECT * FROM returnStep ORDER BY entry")
      ) { $0["return"] as String }
      return try database.rows(
        """
        SELECT b.*, l.number, l.at, l.person, l.record_head, l.previous, i.day AS issued_on,
          i.receivers, (SELECT r.number FROM recordLine r WHERE r.digest = l.record_head) AS record
        FROM returnBuilt b JOIN officeLine l ON l.number = b.entry >> 24
          LEFT JOIN returnIssued i ON i.file_digest = b.file_digest
        ORDER BY b.entry
        """
      ).map { row in
        let built = try BuiltReturn(row)
        let issuedOn = try row.dayIfAny("issued_on", of: "returnIssued")
        return KeptReturn(
          built, heads: row.headsBefore, at: try row.instant("at", of: "officeLine"),
          by: PersonID(rawValue: row["person"]),
          steps: try (steps[built.reference.rawValue] ?? []).map(ReturnStep.init),
          issued: issuedOn.map {
            ReturnIssue(built, on: $0, to: row["receivers"], text: "")
          })
      }
    }
  }

  /// The texts of what was issued, in the order in which it went out, of these files or of all.
  public func returnsIssued(
    _ digests: [String]?
  ) throws(RecordsFault) -> [ReturnIssue] {
    try reading("reading returns that were issued") { database in
      let condition = digests == nil ? "" : "WHERE file_digest IN \(Among.these)"
      return try database.rows(
        "SELECT * FROM returnIssued \(condition) ORDER BY entry",
        digests.map { [Among.one(of: $0)] } ?? []
      ).map { row in
        ReturnIssue(
          fileDigest: row["file_digest"], fileName: row["file_name"],
          on: try row.day("day", of: "returnIssued"), to: row["receivers"], text: row["text"])
      }
    }
  }

  /// What the force said of the facts of periods that share a day with these, oldest first.
  public func forceComments(
    _ days: ClosedRange<CalendarDay>
  ) throws(RecordsFault) -> [ForceComment] {
    try reading("reading what the force said") { database in
      try database.rows(
        """
        SELECT * FROM forceComment WHERE period_start <= ? AND period_end >= ? ORDER BY entry
        """, [days.upperBound.description, days.lowerBound.description]
      ).map { row in
        let first = try row.day("period_start", of: "forceComment")
        let last = try row.day("period_end", of: "forceComment")
        return ForceComment(
          first...max(first, last), post: row["post"],
          received: try row.day("received", of: "forceComment"), text: row["text"])
      }
    }
  }
}

extension ReturnStep {
  init(_ row: Row) throws {
    let act: Act
    switch row["step"] as String {
    case "sent_to_force":
      act = .sentToForce(
        post: row["post"], until: try row.day("until_day", of: "returnStep"))
    case "approved":
      act = .approved(name: row["name"], post: row["post"], document: row["document"])
    default: act = .checked
    }
    self.init(act, on: try row.day("day", of: "returnStep"))
  }
}

extension Row {
  /// Where both chains stood before an office line.
  fileprivate var headsBefore: Heads {
    Heads(
      record: ChainHead(count: self["record"] ?? 0, digest: self["record_head"]),
      office: ChainHead(count: (self["number"] as Int) - 1, digest: self["previous"]))
  }
}
