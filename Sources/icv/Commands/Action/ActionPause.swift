import Actions
import ArgumentParser

/// `icv action pause`: stops the clocks until they are let run again.
struct ActionPause: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Pauses an action's clocks, and says why.",
    discussion: """
      Examples:
        icv action pause A-4RT9WX --note "Suite closed for works"
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "Why.") var note: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try ActionDeed.perform(.pause, on: reference, note: note, options)
  }
}
