import Actions
import ArgumentParser

/// `icv action resume`: lets paused clocks run again.
struct ActionResume: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Lets paused clocks run again.",
    discussion: """
      Examples:
        icv action resume A-4RT9WX
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "A few words on it.") var note: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try ActionDeed.perform(.resume, on: reference, note: note, options)
  }
}
