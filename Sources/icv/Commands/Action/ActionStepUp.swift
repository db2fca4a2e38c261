import Actions
import ArgumentParser

/// `icv action step-up`: takes a matter to a post further up the ladder.
struct ActionStepUp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "step-up", abstract: "Takes a matter to a post further up.",
    discussion: """
      Examples:
        icv action step-up A-4RT9WX --to panel --note "Not fixed twice"
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "sergeant, inspector, chief-inspector, panel, commissioner or national.")
  var to: String
  @Option(help: "Why.") var note: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let rung = try Typed.rung(to, option: "--to")
    var event = ActionDeed.event(.stepUp, note)
    event.rung = rung
    try ActionDeed.perform(event, on: reference, options)
  }
}
