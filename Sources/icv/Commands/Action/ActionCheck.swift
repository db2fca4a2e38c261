import Actions
import ArgumentParser
import Scheme

/// `icv action check`: records what later visitors found.
struct ActionCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Records whether later visitors found it put right.",
    discussion: """
      Examples:
        icv action check A4RT9WX --result fixed --visit VH3K9QT
        icv action check A4RT9WX --result not_fixed --visit VH3K9QT --note "Bell 6 silent"

      The visit says who looked; a serious matter needs two different pairs.
      """)

  @Argument(help: "The action's reference.") var reference: String
  @Option(help: "fixed, not_fixed or could_not_check.") var result: String
  @Option(help: "The visit on which they looked.") var visit: String?
  @Option(help: "What they saw.") var note: String?
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let found = try Typed.one(of: CheckResult.self, result, option: "--result")
    var event = ActionDeed.event(.check(found), note)
    event.visit = visit.map { Reference(rawValue: $0) }
    try ActionDeed.perform(event, on: reference, options, source)
  }
}
