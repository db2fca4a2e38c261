import ArgumentParser
import Foundation
import Returns
import Scheme
import SchemeOffice
import Spreadsheets

/// `icv return merge`: several schemes' returns in one table.
struct ReturnMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Puts several schemes' returns into one table with totals.",
    discussion: """
      Examples:
        icv return merge ICV-23-*.xml ICV-22-*.xml -o midlands.xml

      Beside the XML a table is written (midlands.csv). An empty cell is not held, which is not
      nought: each total says how many suites hold its figure.
      """)

  @Argument(help: "Returns of one type and period.") var files: [String]
  @Option(name: .shortAndLong, help: "The XML file to write; the table gets .csv.")
  var output: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let reading = try ReturnFiles(options)
    let merged: MergedReturns
    do {
      merged = try MergedReturns(try files.map { try reading.read($0) })
    } catch let refusal as MergeRefusal {
      throw problem(refusal)
    }
    let table = URL(fileURLWithPath: output).deletingPathExtension()
      .appendingPathExtension("csv")
    if !options.dryRun {
      try WrittenPapers.writing(output) {
        try Data(try merged.bytes()).write(
          to: URL(fileURLWithPath: output), options: .atomic)
        try Data(SheetWriter.sheet(merged.rows).utf8).write(to: table, options: .atomic)
      }
    }
    Output(options: options).show(Facts(files: files.count, xml: output, csv: table.path)) {
      "\(Words.count(files.count, "return")) in one table: \(output) and \(table.path)"
    }
  }

  private struct Facts: Encodable {
    let files: Int
    let xml: String
    let csv: String
  }

  private func problem(_ refusal: MergeRefusal) -> Problem {
    switch refusal {
    case .nothingToMerge:
      Problem(.usage, "nothing_to_merge", "Name the returns to merge.", at: "FILE")
    case .anotherPeriod(let index):
      Problem(
        .document, "another_period",
        "This return is of another type, period or year than \(files[0]).", at: files[index],
        next: "Merge returns of one period. Nothing was written.")
    case .anotherPurpose(let index):
      Problem(
        .document, "another_purpose",
        "Practice figures and real ones cannot stand in one table.", at: files[index],
        next: "Leave one kind out. Nothing was written.")
    case .sameForce(let index, let other):
      Problem(
        .document, "same_force", "This force's return is given already: \(files[other]).",
        at: files[index], next: "Keep the one that stands. Nothing was written.")
    }
  }
}
