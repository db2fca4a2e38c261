import Actions
import ArgumentParser

/// `icv action extend`: records that the police ask for more time.
struct ActionExtend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Records that the police ask for more time, or promise a day.",
    discussion: """
      Examples:
        icv action extend A4RT9WX --promise 2026-05-01 \\
          --from "Insp. Hale" --by phone --received 2026-04-14
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "A few words on it.") var note: String?
  @Option(help: "The day by which it is promised.") var promise: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try ActionDeed.perform(.extend, on: reference, note: note, promise: promise, options, source)
  }
}
