import ArgumentParser
import Scheme
import SchemeOffice
import SchemeTables
import Spreadsheets

/// `icv availability import`: when visitors can go, from a spreadsheet.
struct AvailabilityImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in when visitors can go from a spreadsheet.",
    discussion: """
      Examples:
        icv availability import --template > availability.csv
        icv availability import availability.csv --dry-run
        icv availability import availability.csv

      Columns: visitor, from, to, pattern, away. The pattern is 28 digits, Monday early to Sunday
      night, four a day: 0 cannot, 1 can, 2 prefers; a space after each day does no harm. Away is
      03/08/2026..17/08/2026, several parted by ;. A faulty row stops the whole import: every
      fault is listed, and nothing is stored.
      """)

  @Argument(help: "The file, saved as CSV; - for standard input.") var file: String?
  @Flag(help: "Print an empty file with an example row.") var template = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if template { return Output.printText(TableTemplate.availability) }
    guard let file else {
      throw Problem(
        .usage, "file_missing", "Which file?", at: "FILE",
        next: "`icv availability import --template` prints one to fill in.")
    }
    let office = try Opening.office(options)
    let kept = try TableFile.taking(file) {
      try office.importAvailability($0, by: Opening.desk(options))
    }
    let output = Output(options: options)
    let warnings = kept.warnings.map { "\(file):\($0.line):\($0.column ?? 1): \($0.what)" }
    for warning in warnings { output.say(warning) }
    let visitors = Set(kept.told.map(\.visitor)).count
    let facts = Facts(
      rows: kept.told.count, visitors: visitors, warnings: warnings, dryRun: options.dryRun)
    output.show(facts) {
      "\(Words.count(kept.told.count, "row")) of \(Words.count(visitors, "visitor"))"
        + " \(options.dryRun ? "would be " : "")taken in."
    }
    if !options.dryRun { output.say("Next: icv availability list --missing") }
  }

  private struct Facts: Encodable {
    let rows: Int
    let visitors: Int
    let warnings: [String]
    let dryRun: Bool
  }
}
