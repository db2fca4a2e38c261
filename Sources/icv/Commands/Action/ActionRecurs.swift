import Actions
import ArgumentParser
import Scheme

/// `icv action recurs`: links a matter to the earlier one that it is the return of.
struct ActionRecurs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recurs", abstract: "Says that an earlier matter has come back, as this one.",
    discussion: """
      Examples:
        icv action recurs A-4RT9WX --of A-9KLM2Q
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "The earlier action.") var of: String
  @Option(help: "A few words on it.") var note: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var event = ActionDeed.event(.recur, note)
    event.other = Reference(rawValue: of)
    try ActionDeed.perform(event, on: reference, options)
  }
}
