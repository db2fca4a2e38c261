import ArgumentParser
import Scheme
import SchemeOffice
import SchemeTables

/// `icv action import`: matters that were open before the records began.
struct ActionImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in matters that were open before.",
    discussion: """
      Examples:
        icv action import --template > matters.csv
        icv action import matters.csv --dry-run
        icv action import matters.csv

      Each matter keeps its dates: when it was raised, sent, acknowledged and answered, with the
      answer. A faulty row stops all of it: every fault is listed, and nothing is stored. A matter
      of the same name at the same suite is taken in once.
      """)

  @Argument(help: "The file, saved as CSV; - for standard input.") var file: String?
  @Flag(help: "Print an empty file with an example row.") var template = false
  @Flag(help: "You have read what is flagged: it names nobody.") var cleared = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    if template { return Output.printText(TableTemplate.matters) }
    guard let file else {
      throw Problem(
        .usage, "file_missing", "Which file?", at: "FILE",
        next: "`icv action import --template` prints one to fill in.")
    }
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let told = try TableFile.taking(file) {
      try office.importMatters($0, isCleared: cleared, by: desk)
    }
    let output = Output(options: options)
    output.show(Facts(told, isDryRun: options.dryRun)) {
      let would = options.dryRun ? "would be " : ""
      let lines = told.taken.map { "\($0.before) \(would)\($0.action)" }
      let counted =
        "\(Words.count(told.taken.count, "matter")) \(would)taken in,"
        + " \(told.standing) stood already."
      return ([counted] + (options.dryRun ? [] : lines)).joined(separator: "\n")
    }
    if !told.taken.isEmpty, !options.dryRun { output.say("Next: icv action list --open") }
  }

  private struct Facts: Encodable {
    let taken: [Taken]
    let standing: Int
    let dryRun: Bool

    struct Taken: Encodable {
      let calledBefore: String
      let action: String
    }

    init(_ told: MattersImported, isDryRun: Bool) {
      taken = told.taken.map { Taken(calledBefore: $0.before, action: $0.action.rawValue) }
      standing = told.standing
      dryRun = isDryRun
    }
  }
}
