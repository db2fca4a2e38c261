import Findings
import Foundation
import GRDB
public import RecordKeeping
public import Scheme

extension SQLiteRecords {
  /// A visit with all that is kept of it, nil when there is none.
  public func visit(_ reference: Reference) throws(RecordsFault) -> KeptVisit? {
    try reading("reading visit \(reference)") { database in
      try OneVisitReading(database, reference)?.visit()
    }
  }
}

/// Reads everything about one visit.
private struct OneVisitReading {
  private let database: Database
  private let reference: Reference
  private let texts: Unsealed

  init?(_ database: Database, _ reference: Reference) throws {
    self.database = database
    self.reference = reference
    texts = try Unsealed(
      database, ["freeText", "custodyNumber"], holders: "?", arguments: [reference.rawValue])
  }

  func visit() throws -> KeptVisit? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT f.*, v.suite, v.source, v.content FROM visit v
        JOIN visitFigures f ON f.visit = v.reference
        WHERE v.reference = ? ORDER BY f.entry DESC LIMIT 1
        """)
    guard let row = try Row.fetchOne(statement, arguments: [reference.rawValue]) else {
      return nil
    }
    let columns = try FiguresReading.Columns(statement)
    var visit = KeptVisit(
      figures: try columns.figures(row, reason: texts[row["reason_seal"]]),
      source: try row.one(of: VisitSource.self, "source", of: "visit"),
      content: row["content"])
    visit.report = try report()
    visit.visitors = try rows("reportVisitor").map {
      KeptStanding(
        visitor: VisitorID(rawValue: $0["visitor"]),
        standing: try $0.one(of: ConfirmationStanding.self, "standing", of: "reportVisitor"),
        dissent: texts[$0["dissent_seal"]])
    }
    visit.addenda = try rows("addendum").map { try text($0, "text_seal", author: $0["author"]) }
    visit.setAside = try rows("setAside").first.map {
      try text($0, "reason_seal", author: $0["author"])
    }
    visit.comments = try rows("suiteComment").map { try text($0, "text_seal", author: "") }
    visit.corrections = try rows("correction").map(correction)
    let cleared = Set(try rows("cleared").map { $0["path"] as String })
    for row in try rows("withheld") where !cleared.contains(row["path"]) {
      visit.withheld[row["path"]] = row["screened_as"]
    }
    visit.sendings = try rows("sending").map {
      KeptSending(
        post: $0["post"], copyDigest: $0["copy_digest"],
        at: try $0.instant("at", of: "recordLine"))
    }
    return visit
  }

  private func rows(_ table: String) throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT t.*, l.at FROM "\(table)" t JOIN recordLine l ON l.number = t.entry >> 24
        WHERE t.visit = ? ORDER BY t.entry
        """, arguments: [reference.rawValue])
  }

  private func text(_ row: Row, _ column: String, author: String) throws -> KeptText {
    KeptText(
      author: PersonID(rawValue: author), at: try row.instant("at", of: "recordLine"),
      text: texts[row[column]])
  }

  private func report() throws -> SubmittedReport? {
    guard let row = try rows("report").first else { return nil }
    let body: String = row["answers"]
    let pairs = try JSONDecoder().decode([[String]].self, from: Data(body.utf8))
    let answers = pairs.compactMap { pair in
      pair.count == 2 ? answer(pair[0], pair[1]) : nil
    }
    return SubmittedReport(
      visit: reference, form: row["form"], version: row["version"],
      formDigest: row["form_digest"], answers: answers)
  }

  private func answer(_ path: String, _ kept: String) -> ReportAnswer {
    let (seal, plain) = AnswerValue.read(kept)
    guard let seal else { return ReportAnswer(path: path, value: plain, matter: .none) }
    let matter: PersonalMatter = path.hasSuffix("/custody_number") ? .custodyNumber : .freeText
    return ReportAnswer(path: path, value: texts[seal], matter: matter)
  }

  private func correction(_ row: Row) throws -> KeptCorrection {
    let path: String = row["path"]
    let before = (row["before"] as String?).map { answer(path, $0) }
    let after = (row["after"] as String?).map { answer(path, $0) }
    let correction = Correction(
      visit: reference, path: path, before: before?.value, after: after?.value,
      matter: (after ?? before)?.matter ?? .none, author: PersonID(rawValue: row["author"]),
      reason: texts[row["reason_seal"]] ?? "")
    return KeptCorrection(correction: correction, at: try row.instant("at", of: "recordLine"))
  }
}
