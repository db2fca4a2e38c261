import Actions
import ArgumentParser

/// `icv action send-back`: sends an answer back.
struct ActionSendBack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send-back", abstract: "Sends an answer back, saying why.",
    discussion: """
      Examples:
        icv action send-back A4RT9WX --note "Which cell was repaired?"
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "What was said.") var note: String
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try ActionDeed.perform(.sendBack, on: reference, note: note, options, source)
  }
}
