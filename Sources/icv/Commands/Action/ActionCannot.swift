import Actions
import ArgumentParser

/// `icv action cannot`: records that the police cannot do it, because.
struct ActionCannot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cannot", abstract: "Records the police's answer that it cannot be done, and why.",
    discussion: """
      Examples:
        icv action cannot A-4RT9WX --note "The building is listed" \\
          --from "Ch. Insp. Rao" --by email --received 2026-04-14
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "Because of what.") var note: String
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try ActionDeed.perform(.cannot, on: reference, note: note, options, source)
  }
}
