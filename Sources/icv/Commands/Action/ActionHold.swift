import Actions
import ArgumentParser

/// `icv action hold`: keeps a draft until somebody sends it.
struct ActionHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Holds a draft back, which would otherwise go by itself.",
    discussion: """
      Examples:
        icv action hold A-4RT9WX --note "Asking the pair which cell it was"
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "Why.") var note: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try ActionDeed.perform(.hold, on: reference, note: note, options)
  }
}
