import Actions
import ArgumentParser
import Findings

/// `icv action regrade`: grades a matter anew.
struct ActionRegrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regrade", abstract: "Grades anew how serious a matter is.",
    discussion: """
      Examples:
        icv action regrade A-4RT9WX --severity 3 --note "Third time this month"
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "0 to 4.") var severity: Int
  @Option(help: "Why.") var note: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard let graded = Severity(rawValue: severity) else {
      throw Problem(
        .usage, "unacceptable", "--severity takes 0, 1, 2, 3 or 4.", at: "--severity")
    }
    var event = ActionDeed.event(.regrade, note)
    event.severity = graded
    try ActionDeed.perform(event, on: reference, options)
  }
}
