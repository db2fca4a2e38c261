import Actions
import ArgumentParser

/// `icv action resolve`: resolves an action.
struct ActionResolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Resolves an action on the evidence of checks.",
    discussion: """
      Examples:
        icv action resolve A-4RT9WX
        icv action resolve A-4RT9WX --unchecked --note "The cell block was pulled down"
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "A few words on it; why, where it cannot be checked.") var note: String?
  @Flag(help: "It cannot be checked any more; counted apart from what was seen to be fixed.")
  var unchecked = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try ActionDeed.perform(
      unchecked ? .resolveUnchecked : .resolve, on: reference, note: note, options)
  }
}
