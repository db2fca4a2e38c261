import ArgumentParser
import SchemeOffice

/// `icv action show`: one action, all that happened, and whose turn it is.
struct ActionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One action: all that happened, and whose turn it is.",
    discussion: """
      Examples:
        icv action show A4RT9WX
      """)

  @Argument(help: "The action's reference.") var reference: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).action(reference, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(ActionFacts(seen.action)) { ActionText(seen.action).text }
    if seen.statusOnly {
      output.say("Your role sees where an action stands, not what was said about it.")
    } else {
      output.say("Next: \(ActionText(seen.action).hint)")
    }
  }
}
