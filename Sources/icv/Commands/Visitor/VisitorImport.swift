import ArgumentParser
import Scheme
import SchemeOffice
import SchemeTables

/// `icv visitor import`: visitors from a spreadsheet.
struct VisitorImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in visitors from a spreadsheet.",
    discussion: """
      Examples:
        icv visitor import --template > visitors.csv
        icv visitor import visitors.csv --dry-run
        icv visitor import visitors.csv
        icv visitor import visitors.csv --update     known ids may change

      A faulty row stops the whole import: every fault is listed, and nothing is stored. Columns
      that the file lacks leave what is held as it is.
      """)

  @Argument(help: "The file, saved as CSV; - for standard input.") var file: String?
  @Flag(help: "Print an empty file with an example row.") var template = false
  @Flag(help: "Let known ids change.") var update = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if template { return Output.printText(TableTemplate.visitors) }
    guard let file else {
      throw Problem(
        .usage, "file_missing", "Which file?", at: "FILE",
        next: "`icv visitor import --template` prints one to fill in.")
    }
    let output = Output(options: options)
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    do {
      tell(try imported(file, office, desk, mayChange: update), output)
    } catch OfficeRefusal.wouldChange(let changes) where output.isTalking {
      for change in changes {
        output.say("\(change.after.id): \(change.differences.joined(separator: "; "))")
      }
      guard Asking.yes("Change \(Words.count(changes.count, "visitor"))?") else {
        output.say("Nothing was stored.")
        return
      }
      tell(try imported(file, office, desk, mayChange: true), output)
    }
  }

  private func imported(
    _ file: String, _ office: Office, _ desk: Desk, mayChange: Bool
  ) throws -> VisitorsImported {
    try TableFile.taking(file) {
      try office.importVisitors($0, mayChange: mayChange, by: desk)
    }
  }

  private func tell(_ told: VisitorsImported, _ output: Output) {
    output.show(Facts(told, isDryRun: options.dryRun)) {
      let would = options.dryRun ? "would be " : ""
      var lines = [
        "\(Words.count(told.added.count, "visitor")) \(would)taken in,"
          + " \(told.changed.count) \(would)changed, \(told.unchanged) as they were."
      ]
      for change in told.changed {
        lines.append("\(change.after.id): \(change.differences.joined(separator: "; "))")
      }
      return lines.joined(separator: "\n")
    }
    if !options.dryRun, !told.added.isEmpty { output.say("Next: icv visitor list") }
  }

  private struct Facts: Encodable {
    let added: [String]
    let changed: [ChangeFacts]
    let unchanged: Int
    let dryRun: Bool

    init(_ told: VisitorsImported, isDryRun: Bool) {
      added = told.added.map(\.id.rawValue)
      changed = told.changed.map(ChangeFacts.init)
      unchanged = told.unchanged
      dryRun = isDryRun
    }
  }
}
