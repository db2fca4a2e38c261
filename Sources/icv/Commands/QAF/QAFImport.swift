import ArgumentParser
import SchemeOffice
import SchemeTables

/// `icv qaf import`: criteria from a spreadsheet.
struct QAFImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in criteria from a spreadsheet.",
    discussion: """
      Examples:
        icv qaf import --template > criteria.csv
        icv qaf import criteria.csv --dry-run

      A row for each criterion: version, level (code_compliant, silver, gold or platinum),
      reference, text and, where requirements of the Code show it, shown_by (C22;C26). A faulty row
      stops the whole import. What is kept stays: a new list has a version of its own.
      """)

  @Argument(help: "The file, saved as CSV; - for standard input.") var file: String?
  @Flag(help: "Print an empty file with an example row.") var template = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if template { return Output.printText(TableTemplate.framework) }
    guard let file else {
      throw Problem(
        .usage, "file_missing", "Which file?", at: "FILE",
        next: "`icv qaf import --template` prints one to fill in.")
    }
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let told = try TableFile.taking(file) { try office.importQAF($0, by: desk) }
    let output = Output(options: options)
    output.show(Facts(told, isDryRun: options.dryRun)) {
      let would = options.dryRun ? "would be " : ""
      return "\(Words.count(told.added.count, "criterion", "criteria")) \(would)taken in,"
        + " \(told.known) known already."
    }
    if !options.dryRun, !told.added.isEmpty { output.say("Next: icv qaf list") }
  }

  private struct Facts: Encodable {
    let added: [String]
    let known: Int
    let dryRun: Bool

    init(_ told: QAFImported, isDryRun: Bool) {
      added = told.added.map(\.reference)
      known = told.known
      dryRun = isDryRun
    }
  }
}
