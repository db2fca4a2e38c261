import Actions
import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv action list`: what was asked of the police, and where it stands.
struct ActionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What was asked of the police, and where it stands.",
    discussion: """
      Examples:
        icv action list --open
        icv action list --open --suite LEA
        icv action list --mine          what waits for the scheme
      """)

  @Flag(help: "Only those not closed.") var open = false
  @Flag(help: "What waits for the scheme; for a visitor, what came of their own visits.")
  var mine = false
  @Option(help: "Only this suite.") var suite: String?
  @Option(help: "At most so many.") var limit = 200
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).actions(
      ActionsAsked(open: open, suite: suite, mine: mine, limit: limit),
      by: Opening.desk(options))
    let output = Output(options: options)
    output.show(
      Facts(actions: seen.actions.map(ActionFacts.init), restrictedNotShown: seen.restricted)
    ) {
      var columns = Columns("ACTION", "FOUND", "SUITE", "SEV", "STATE", "WHAT")
      for action in seen.actions {
        columns.add(
          action.reference.rawValue, Words.shortDay(action.concern.day),
          action.concern.suite.rawValue, "\(action.severity.rawValue)",
          action.state.label, action.question)
      }
      return columns.text(ifEmpty: "No actions.")
    }
    if seen.restricted > 0 {
      output.say("\(seen.restricted) more are for the named readers of restricted matters alone.")
    }
    if let first = seen.actions.first { output.say("Next: icv action show \(first.reference)") }
  }

  private struct Facts: Encodable {
    let actions: [ActionFacts]
    let restrictedNotShown: Int
  }
}
