import Actions
import ArgumentParser
import Scheme

/// `icv action grant`: grants more time.
struct ActionGrant: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Grants more time, to a day; the clocks then run to that day.",
    discussion: """
      Examples:
        icv action grant A-4RT9WX --until 2026-05-08 --note "Parts are on order"
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "The day to which it is granted.") var until: String
  @Option(help: "Why.") var note: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var event = ActionDeed.event(.grant, note)
    event.until = try Typed.day(until, option: "--until")
    try ActionDeed.perform(event, on: reference, options)
  }
}
