import Actions
import ArgumentParser

/// `icv recommendation plan`: what the force plans to do.
struct RecommendationPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Keeps what the force plans to do, and by when.",
    discussion: """
      Examples:
        icv recommendation plan I-4RT9WX --note "New screens" --until 2022-12-31 \\
          --from "Chief Inspector Hale" --by email --received 2022-04-30
      """)

  @Argument(help: "The recommendation's reference.") var reference: String
  @Option(help: "What is planned.") var note: String?
  @Option(help: "The day by which it is to be done.") var until: String?
  @Flag(help: "For every recommendation of the same report.") var all = false
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    try RecommendationDeedTold.perform(
      .plan, reference, note: note, until: until, all: all, options, source)
  }
}
