import Actions
import ArgumentParser
import Scheme

/// `icv action hand-on`: records that it lies with another owner now.
struct ActionHandOn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-on", abstract: "Records that the police handed it on to another owner.",
    discussion: """
      Examples:
        icv action hand-on A-4RT9WX --owner estates --to "J. Poole, estates" \\
          --until 2026-05-08 --from "Insp. Hale" --by email --received 2026-04-14
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "custody, estates, healthcare, interpreters, appropriate_adults, court_transport.")
  var owner: String
  @Option(help: "The person or post it now lies with.") var to: String
  @Option(help: "The day by which they said it would be done.") var until: String?
  @Option(help: "A few words on it.") var note: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    var event = ActionDeed.event(.handOn, note)
    event.owner = try Typed.one(of: Owner.self, owner, option: "--owner")
    event.named = to
    event.until = try until.map { try Typed.day($0, option: "--until") }
    try ActionDeed.perform(event, on: reference, options, source)
  }
}
