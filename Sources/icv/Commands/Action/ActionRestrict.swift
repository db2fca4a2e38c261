import Actions
import ArgumentParser

/// `icv action restrict`: puts a matter into the restricted lane.
struct ActionRestrict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restrict",
    abstract:
      "Takes a matter out of the suite's sight, for the named readers alone.",
    discussion: """
      Examples:
        icv action restrict A-4RT9WX --note "It is about a member of staff"

      It cannot be taken back: whoever may read it from then on is set by restricted_readers.
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "Why.") var note: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try ActionDeed.perform(.restrict, on: reference, note: note, options)
  }
}
