import Actions
import ArgumentParser

/// `icv action send`: sends an action to the police.
struct ActionSend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Sends an action to those who must answer it.",
    discussion: """
      Examples:
        icv action send A4RT9WX
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "A few words on it.") var note: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try ActionDeed.perform(.send, on: reference, note: note, options, source)
  }
}
