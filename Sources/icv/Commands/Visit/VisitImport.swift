import ArgumentParser
import SchemeOffice
import SchemeTables

/// `icv visit import`: past visits as counts, from a spreadsheet.
struct VisitImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in past visits as counts, from a spreadsheet.",
    discussion: """
      Examples:
        icv visit import --template > visits.csv
        icv visit import visits.csv --dry-run
        icv visit import visits.csv

      A faulty row stops the whole import: every fault is listed, and nothing is stored. An empty
      cell means not held, which is not zero.
      """)

  @Argument(help: "The file, saved as CSV.") var file: String?
  @Flag(help: "Print an empty file with an example row.") var template = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if template { return Output.printText(TableTemplate.visits) }
    guard let file else {
      throw Problem(
        .usage, "file_missing", "Which file?", at: "FILE",
        next: "`icv visit import --template` prints one to fill in.")
    }
    let office = try Opening.office(options)
    let told = try Problem.named(file) {
      try office.importVisits(FileChunks(path: file), by: Opening.desk(options))
    }
    Output(options: options).show(told) {
      let verb = options.dryRun ? "would be taken in" : "taken in"
      let standing = told.standing > 0 ? ", \(told.standing) stood already" : ""
      return "\(told.added) visits \(verb)\(standing)."
    }
  }
}
