import Actions
import ArgumentParser
import Scheme

/// `icv action join`: follows two reports of one matter under one name.
struct ActionJoin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Joins an action to another about the same matter.",
    discussion: """
      Examples:
        icv action join A-4RT9WX --to A-9KLM2Q
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "The action under which both are followed.") var to: String
  @Option(help: "A few words on it.") var note: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var event = ActionDeed.event(.join, note)
    event.other = Reference(rawValue: to)
    try ActionDeed.perform(event, on: reference, options)
  }
}
