import Actions
import ArgumentParser

/// `icv recommendation status`: how a later inspection found it.
struct RecommendationStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Records how a later inspection found it.",
    discussion: """
      Examples:
        icv recommendation status I-4RT9WX partly_achieved --on 2026-03-02

      achieved, partly_achieved, not_achieved or no_longer_applicable. Only an inspection says
      so: what visitors saw comes with their reports.
      """)

  @Argument(help: "The recommendation's reference.") var reference: String
  @Argument(help: "How the later inspection found it.") var status: String
  @Option(help: "The day the later report was published; today otherwise.") var on: String?
  @Option(help: "A few words on it.") var note: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let found = try Typed.one(of: RecommendationStatus.self, status, option: "STATUS")
    try RecommendationDeedTold.perform(
      .found(found), reference, note: note, on: on, all: false, options)
  }
}
