import Actions
import ArgumentParser

/// `icv action disagree`: records a disagreement.
struct ActionDisagree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disagree", abstract: "Records that scheme and police disagree; both texts stand.",
    discussion: """
      Examples:
        icv action disagree A4RT9WX --note "Blankets are still refused at night"
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "What was said.") var note: String
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try ActionDeed.perform(.disagree, on: reference, note: note, options, source)
  }
}
