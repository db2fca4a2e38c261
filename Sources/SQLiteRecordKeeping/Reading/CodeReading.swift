public import CodeBoard
import GRDB
public import RecordKeeping
import Scheme

extension SQLiteRecords {
  /// Everything that was put on record about the Code and the framework, oldest first.
  public func showings() throws(RecordsFault) -> [Showing] {
    try reading("reading what shows that the Code is kept") { database in
      let words = Dictionary(
        try database.rows(
          "SELECT seal, value FROM personDetail WHERE field = ? AND value IS NOT NULL",
          [Showing.field]
        ).map { ($0["seal"] as String, $0["value"] as String) },
        uniquingKeysWith: { first, _ in first })
      return try database.rows(
        """
        SELECT s.*, f.size, f.kind AS file_kind FROM showing s
        LEFT JOIN evidenceFile f ON f.digest = s.file ORDER BY s.entry
        """
      ).map { try showing($0, words) }
    }
  }

  private func showing(_ row: Row, _ sealed: [String: String]) throws -> Showing {
    let table = "showing"
    guard
      let subject = ShowingSubject(framework: row["framework"], reference: row["reference"])
    else { throw RecordsFault.unreadable(table: table, column: "framework") }
    func words(_ column: String) -> String? { (row[column] as String?).flatMap { sealed[$0] } }
    var file: EvidenceFile?
    if let digest: String = row["file"] {
      file = EvidenceFile(
        digest: digest, size: row["size"],
        kind: try row.one(of: FileKind.self, "file_kind", of: "evidenceFile"))
    }
    let kind = try row.one(of: Showing.Kind.self, "kind", of: table)
    return Showing(
      subject, kind, day: try row.day("day", of: table),
      until: try row.dayIfAny("until_day", of: table),
      author: PersonID(rawValue: row["author"]), text: words("text_seal"),
      document: kind == .evidence
        ? EvidenceDocument(title: words("title_seal") ?? "", file: file) : nil)
  }

  /// The bytes of files kept as evidence, as base64 by their digests; those asked for alone.
  public func evidenceFiles(_ digests: [String]) throws(RecordsFault) -> [String: String] {
    try reading("reading files of evidence") { database in
      guard !digests.isEmpty else { return [:] }
      let rows = try database.rows(
        """
        SELECT f.digest, d.value FROM evidenceFile f JOIN personDetail d ON d.seal = f.bytes_seal
        WHERE f.digest IN \(Among.these) AND d.value IS NOT NULL
        """, [Among.one(of: digests)])
      return Dictionary(
        rows.map { ($0["digest"] as String, $0["value"] as String) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// Criteria of ICVA's framework, every version, in the order they were taken in.
  public func qafCriteria() throws(RecordsFault) -> [QAFCriterion] {
    try reading("reading criteria of the framework") { database in
      try database.rows("SELECT * FROM qafCriterion ORDER BY entry").map { row in
        QAFCriterion(
          version: row["version"],
          level: try row.one(of: QAFLevel.self, "level", of: "qafCriterion"),
          reference: row["reference"], text: row["text"],
          shownBy: row.list("shown_by", of: RequirementCode.self))
      }
    }
  }
}
