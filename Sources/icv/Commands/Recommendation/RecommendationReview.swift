import Actions
import ArgumentParser

/// `icv recommendation review`: how far the force has come with its plan.
struct RecommendationReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Records how far the force has come with its plan.",
    discussion: """
      Examples:
        icv recommendation review I-4RT9WX --note "Half the screens are in"
      """)

  @Argument(help: "The recommendation's reference.") var reference: String
  @Option(help: "The day of the review; today otherwise.") var on: String?
  @Option(help: "What was found.") var note: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try RecommendationDeedTold.perform(
      .review, reference, note: note, on: on, all: false, options)
  }
}
