import Actions
import ArgumentParser

/// `icv action resolve`: resolves an action.
struct ActionResolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Resolves an action on the evidence of checks.",
    discussion: """
      Examples:
        icv action resolve A4RT9WX
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "A few words on it.") var note: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try ActionDeed.perform(.resolve, on: reference, note: note, options, source)
  }
}
