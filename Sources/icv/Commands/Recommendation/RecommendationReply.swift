import Actions
import ArgumentParser

/// `icv recommendation reply`: the Commissioner's reply to the report was published.
struct RecommendationReply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: "Records that the Commissioner's reply was published.",
    discussion: """
      Examples:
        icv recommendation reply I-4RT9WX --on 2022-03-30 --all
        icv recommendation reply I-4RT9WX --note "On the Commissioner's site"

      The law gives 56 days from publication (Police Act 1996, s55). --all records it for every
      recommendation of the same report.
      """)

  @Argument(help: "The recommendation's reference.") var reference: String
  @Option(help: "The day it was published; today otherwise.") var on: String?
  @Option(help: "Where it stands, or a few words on it.") var note: String?
  @Flag(help: "For every recommendation of the same report.") var all = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try RecommendationDeedTold.perform(.reply, reference, note: note, on: on, all: all, options)
  }
}
