import GRDB
public import RecordKeeping
import Scheme
import Seals

/// The two tables of log lines.
enum Lines {
  static func table(_ chain: Chain) -> String {
    switch chain {
    case .record: "recordLine"
    case .office: "officeLine"
    }
  }

  static func insert(_ line: LogLine, into database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO \(table(line.chain)) (number, at, duty, person, role, typed_by, known,
          from_seal, received, subject, rows, rows_digest, record_head, previous, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      line.number, line.at.description, line.duty, line.person.rawValue, line.role,
      line.typedBy?.rawValue, line.known, line.fromSeal, line.received?.description,
      line.subject, line.rows, line.rowsDigest, line.recordHead, line.previous, line.digest,
    ])
  }

  /// The moment of the latest line of either chain.
  static func lastInstant(_ database: Database) throws -> Instant? {
    let texts = try Chain.allCases.compactMap { chain in
      try String.fetchOne(
        database.cachedStatement(
          sql: "SELECT at FROM \(table(chain)) ORDER BY number DESC LIMIT 1"))
    }
    return texts.compactMap { Instant($0) }.max()
  }

  static func line(_ row: Row, of chain: Chain) throws -> LogLine {
    LogLine(
      chain: chain, number: row["number"], at: try row.instant("at", of: table(chain)),
      duty: row["duty"], person: PersonID(rawValue: row["person"]), role: row["role"],
      typedBy: (row["typed_by"] as String?).map { PersonID(rawValue: $0) }, known: row["known"],
      fromSeal: row["from_seal"],
      received: (row["received"] as String?).flatMap { CalendarDay($0) },
      subject: row["subject"], rows: row["rows"], rowsDigest: row["rows_digest"],
      recordHead: row["record_head"], previous: row["previous"], digest: row["digest"])
  }
}

extension Heads {
  /// Where both chains stand.
  static func fetch(_ database: Database) throws -> Heads {
    func head(_ chain: Chain) throws -> ChainHead {
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT number, digest FROM \(Lines.table(chain)) ORDER BY number DESC LIMIT 1
            """))
      return ChainHead(
        count: row?["number"] ?? 0, digest: row?["digest"] ?? Digest.beginning.description)
    }
    return Heads(record: try head(.record), office: try head(.office))
  }
}

extension SQLiteRecords {
  /// Where both chains stand.
  public func heads() throws(RecordsFault) -> Heads {
    try reading("reading the heads of the log") { try Heads.fetch($0) }
  }

  /// Lines of a chain, oldest first.
  public func lines(
    _ chain: Chain, after number: Int, limit: Int
  ) throws(RecordsFault) -> [LogLine] {
    try reading("reading the log") { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT * FROM \(Lines.table(chain)) WHERE number > ? ORDER BY number LIMIT ?",
        arguments: [number, limit])
      return try rows.map { try Lines.line($0, of: chain) }
    }
  }
}
