import ArgumentParser
import Rotas
import Scheme
import SchemeOffice
import SchemeTables

/// `icv rota import`: an allotment of pairs to windows made elsewhere.
struct RotaImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in an allotment of pairs made elsewhere.",
    discussion: """
      Examples:
        icv rota import --template > rota.csv
        icv rota import rota.csv --dry-run
        icv rota import rota.csv

      Columns: suite, week (its Monday), visitors. A faulty row or a broken rule stops the whole
      import: everything wrong is listed, and nothing is stored.
      """)

  @Argument(help: "The file, saved as CSV; - for standard input.") var file: String?
  @Flag(help: "Print an empty file with an example row.") var template = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if template { return Output.printText(TableTemplate.allotment) }
    guard let file else {
      throw Problem(
        .usage, "file_missing", "Which file?", at: "FILE",
        next: "`icv rota import --template` prints one to fill in.")
    }
    let office = try Opening.office(options)
    let windows = try TableFile.taking(file) {
      try office.importAllotment($0, by: Opening.desk(options))
    }
    let output = Output(options: options)
    output.show(
      Facts(windows: windows.map(\.id.rawValue), count: windows.count, dryRun: options.dryRun)
    ) {
      "\(Words.count(windows.count, "window")) \(options.dryRun ? "would be " : "")taken in."
    }
    if !options.dryRun { output.say("Next: icv rota show") }
  }

  private struct Facts: Encodable {
    let windows: [String]
    let count: Int
    let dryRun: Bool
  }
}
