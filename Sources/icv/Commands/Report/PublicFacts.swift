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
  let isSignedOff: Bool
  let embargo: String?
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

  init(
    _ kept: KeptPublication?, edition: Int?, isDraft: Bool, files: [String], folder: String
  ) throws {
    self.isDraft = isDraft
    isSignedOff = kept?.isSignedOff ?? !isDraft
    embargo = kept?.embargo?.description
    reference = isDraft ? nil : kept?.reference.rawValue
    period = kept.map { PublicPeriod(days: $0.days)?.description ?? $0.days.period }
    self.edition = kept == nil ? nil : edition
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
      let done = isSignedOff ? ("Would publish", "Published") : ("Would prepare", "Prepared")
      let what = isDraft ? "Draft of" : isDryRun ? done.0 : done.1
      let name = reference.map { ": \($0)" } ?? ""
      lines.append("\(what) the figures of \(period), edition \(edition)\(name).")
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
