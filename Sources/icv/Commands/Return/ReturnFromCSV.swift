import ArgumentParser
import Foundation
import Returns
import SchemeOffice
import Seals
import Spreadsheets

/// `icv return from-csv`: a return out of its tables.
struct ReturnFromCSV: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "from-csv", abstract: "Puts the tables of a return together again.",
    discussion: """
      Examples:
        icv return from-csv tables -o back.xml
        icv return from-csv tables -o back.xml --dry-run

      The folder holds the four tables that to-csv writes. Untouched, they give the same return
      with the same digest. An empty cell is not held, which is not nought. A row or column that no
      return has, or a cell that cannot stand where it does, stops all of it: each is listed with
      its table, line and column.
      """)

  @Argument(help: "The folder with the tables.") var folder: String
  @Option(name: .shortAndLong, help: "The XML file to write.") var output: String
  @Flag(help: "Leave with 4 when a query is not explained.") var strict = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let check = try Shelves(forms: options.forms, reports: options.reports).returnCheck()
    let given = try paper()
    let isSealed = given.header.digest != nil
    let paper = isSealed ? try given.sealed(sha256: { Digest(of: $0).bytes }) : given
    let bytes = try paper.bytes()
    let outcome = check.outcome(of: bytes, fileName: URL(fileURLWithPath: output).lastPathComponent)
    let writes = !outcome.isStopped && !options.dryRun
    if writes {
      try WrittenPapers.writing(output) {
        try PaperFolder.write(
          String(decoding: bytes, as: UTF8.self), to: URL(fileURLWithPath: output))
      }
    }
    let isSame = paper.header.digest == given.header.digest
    let out = Output(options: options)
    out.show(
      Facts(
        file: writes ? output : nil, digest: paper.header.digest, isSame: isSame,
        remarks: outcome.remarks.map { RemarkFacts($0) })
    ) {
      let lines = ReturnText.remarks(outcome.remarks)
      let end = writes ? "Written to \(output)" : "Nothing was written."
      return (lines + [end]).joined(separator: "\n")
    }
    if !isSame {
      out.say(
        "The figures are not those that the tables were made from, and the digest is a new one."
          + " A return that replaces one needs a serial number of its own: Source/SerialNo and"
          + " Source/Supersedes in header.csv.")
    }
    if let exit = ReturnText.exit(for: outcome.remarks, strict: strict) { throw exit }
  }

  private func paper() throws -> CustodyVisitingReturn {
    var sheets: [String: [UInt8]] = [:]
    for name in ReturnTable.names {
      sheets[name] = try TableFile.read("\(folder)/\(name).csv")
    }
    do {
      return try CustodyVisitingReturn(sheets: sheets)
    } catch {
      throw Problem.sheets(error.faults, in: folder)
    }
  }

  private struct Facts: Encodable {
    let file: String?
    let digest: String?
    let isSame: Bool
    let remarks: [RemarkFacts]
  }
}

extension Problem {
  /// What is wrong in the tables of a return, each with its file, line and column.
  fileprivate static func sheets(_ faults: [ReturnSheetFault], in folder: String) -> Problem {
    var problem = Problem(
      .document, "table_faults",
      "\(Words.count(faults.count, "fault")) in the tables, so nothing was written.", at: folder,
      next: "Correct the tables and put them together again.")
    problem.faults = faults.prefix(200).map { found in
      Problem.told(found.fault, in: "\(folder)/\(found.sheet).csv")
    }
    return problem
  }
}
