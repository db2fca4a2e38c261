import Actions
import ArgumentParser
import Scheme

/// `icv action extend`: records that the police ask for more time.
struct ActionExtend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Records that the police ask for more time.",
    discussion: """
      Examples:
        icv action extend A-4RT9WX --note "Parts are on order" --until 2026-05-08 \\
          --from "Insp. Hale" --by email --received 2026-04-14

      Asking moves no clock: `icv action grant` does, or `pause`.
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "What was said.") var note: String?
  @Option(name: [.long, .customLong("promise")], help: "The day they ask for.")
  var until: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    var event = ActionDeed.event(.extend, note)
    event.until = try until.map { try Typed.day($0, option: "--until") }
    try ActionDeed.perform(event, on: reference, options, source)
  }
}
