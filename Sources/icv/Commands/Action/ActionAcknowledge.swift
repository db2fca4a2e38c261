import Actions
import ArgumentParser

/// `icv action acknowledge`: records that the police have seen it.
struct ActionAcknowledge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge", abstract: "Records that the police have seen it.",
    discussion: """
      Examples:
        icv action acknowledge A4RT9WX --from "Insp. Hale" --by email --received 2026-04-09
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "A few words on it.") var note: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try ActionDeed.perform(.acknowledge, on: reference, note: note, options, source)
  }
}
