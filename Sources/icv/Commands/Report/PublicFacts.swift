import PublicPages
import Publication
import RecordKeeping
import Scheme
import SchemeOffice

/// What was published, as a person and a script are told it.
struct PublicFacts: Encodable {
  let reference: String?
  let period: String?
  let edition: Int?
  let isDraft: Bool
  let publicFrom: String?
  let tables: [TableFacts]
  let files: [String]
  let folder: String

  struct TableFacts: Encodable {
    let name: String
    let cells: Int
    let hidden: Int
    let notHeld: Int
    let coarser: String?
  }

  init(_ kept: KeptPublication?, files: [String], folder: String) throws {
    let isDraft = kept?.signature.name.isEmpty ?? false
    self.isDraft = isDraft
    reference = isDraft ? nil : kept?.reference.rawValue
    period = kept.map { PublicPeriod(days: $0.days)?.description ?? $0.days.period }
    edition = kept?.edition
    publicFrom = kept?.publicFrom.description
    tables =
      try kept?.published().map { table in
        TableFacts(
          name: table.name, cells: table.cells.count, hidden: table.hidden.count,
          notHeld: table.cells.values.count { $0 == .notHeld }, coarser: table.coarser?.rawValue)
      } ?? []
    self.files = files
    self.folder = folder
  }

  func text(isDryRun: Bool) -> String {
    var lines: [String] = []
    if let period, let edition {
      let what = isDraft ? "Draft of" : isDryRun ? "Would publish" : "Published"
      lines.append("\(what) the figures of \(period), edition \(edition).")
    }
    for table in tables {
      let note = table.coarser.map { ", \($0)" } ?? ""
      lines.append(
        "  \(table.name): \(Words.count(table.cells, "cell")), \(table.hidden) hidden,"
          + " \(table.notHeld) not held\(note)")
    }
    lines.append(
      "\(isDryRun ? "Would write" : "Wrote") \(Words.count(files.count, "file")) to \(folder).")
    return lines.joined(separator: "\n")
  }
}

extension PublicIssue {
  /// What was kept of a publication, as its pages tell it.
  init(_ kept: KeptPublication) throws {
    guard let period = PublicPeriod(days: kept.days) else {
      throw OfficeRefusal.publishing(.unreadable(kept.reference, table: "publication"))
    }
    let signature = kept.signature
    self.init(
      period: period, edition: kept.edition, threshold: kept.threshold,
      publicFrom: kept.publicFrom,
      signature: signature.name.isEmpty
        ? nil
        : PublicSignature(name: signature.name, post: signature.post, day: signature.day),
      reason: kept.reason, facts: try kept.factRows(), recordHead: kept.recordHead,
      tables: try kept.published())
  }
}
