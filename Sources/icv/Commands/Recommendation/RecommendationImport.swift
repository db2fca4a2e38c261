import Actions
import ArgumentParser
import SchemeOffice
import SchemeTables

/// `icv recommendation import`: what inspectors asked for, from a spreadsheet.
struct RecommendationImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in recommendations from a spreadsheet.",
    discussion: """
      Examples:
        icv recommendation import --template > inspection.csv
        icv recommendation import inspection.csv --dry-run
        icv recommendation import inspection.csv

      A row for each cause of concern and area for improvement. A faulty row stops the whole
      import; what is in the record already is passed over.
      """)

  @Argument(help: "The file, saved as CSV; - for standard input.") var file: String?
  @Flag(help: "Print an empty file with an example row.") var template = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if template { return Output.printText(TableTemplate.recommendations) }
    guard let file else {
      throw Problem(
        .usage, "file_missing", "Which file?", at: "FILE",
        next: "`icv recommendation import --template` prints one to fill in.")
    }
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let told = try TableFile.taking(file) { try office.importRecommendations($0, by: desk) }
    let output = Output(options: options)
    output.show(Facts(told, isDryRun: options.dryRun)) {
      let would = options.dryRun ? "would be " : ""
      let causes = told.added.count { $0.kind == .causeOfConcern }
      let areas = told.added.count - causes
      return "\(Words.count(causes, "cause of concern", "causes of concern")) and"
        + " \(Words.count(areas, "area for improvement", "areas for improvement"))"
        + " \(would)taken in, \(told.known) known already."
    }
    if !options.dryRun, !told.added.isEmpty { output.say("Next: icv recommendation list") }
  }

  private struct Facts: Encodable {
    let added: [String]
    let known: Int
    let dryRun: Bool

    init(_ told: RecommendationsImported, isDryRun: Bool) {
      added = told.added.map(\.reference.rawValue)
      known = told.known
      dryRun = isDryRun
    }
  }
}
