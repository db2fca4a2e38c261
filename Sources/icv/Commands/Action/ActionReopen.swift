import Actions
import ArgumentParser

/// `icv action reopen`: reopens a closed action.
struct ActionReopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Reopens a closed action.",
    discussion: """
      Examples:
        icv action reopen A4RT9WX --note "Bell silent again"
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "A few words on it.") var note: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try ActionDeed.perform(.reopen, on: reference, note: note, options, source)
  }
}
