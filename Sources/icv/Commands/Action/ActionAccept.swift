import Actions
import ArgumentParser

/// `icv action accept`: accepts an answer for checking.
struct ActionAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accepts an answer, for later visitors to check.",
    discussion: """
      Examples:
        icv action accept A4RT9WX
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "A few words on it.") var note: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try ActionDeed.perform(.accept, on: reference, note: note, options, source)
  }
}
