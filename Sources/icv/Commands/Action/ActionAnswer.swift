import Actions
import ArgumentParser

/// `icv action answer`: records what the police answered.
struct ActionAnswer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Records the police's answer.",
    discussion: """
      Examples:
        icv action answer A4RT9WX --note "Bell repaired" \\
          --from "Insp. Hale" --by email --received 2026-04-14

      An answer closes nothing: later visitors look whether it is so.
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "What was said.") var note: String
  @Option(help: "The day by which it is promised.") var promise: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try ActionDeed.perform(.answer, on: reference, note: note, promise: promise, options, source)
  }
}
