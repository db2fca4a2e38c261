import ArgumentParser
import Foundation
import Returns
import SchemeOffice
import Spreadsheets

/// `icv return to-csv`: a return as tables.
struct ReturnToCSV: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "to-csv", abstract: "Writes a return as tables for a spreadsheet.",
    discussion: """
      Examples:
        icv return to-csv ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml -o tables

      An empty cell is not held, which is not nought.
      """)

  @Argument(help: "The return.") var file: String
  @Option(name: .shortAndLong, help: "The folder to write.") var output: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let paper = try ReturnFiles(options).read(file)
    let sheets = ReturnTable(paper).sheets.map { sheet in
      (name: sheet.name + ".csv", text: SheetWriter.sheet(sheet.rows))
    }
    let folder = PaperFolder(URL(fileURLWithPath: output))
    if !options.dryRun {
      try WrittenPapers.writing(output) { try folder.write(sheets) }
    }
    let paths = sheets.map { output + "/" + $0.name }
    Output(options: options).show(["files": paths]) { paths.joined(separator: "\n") }
  }
}
