import ArgumentParser
import SchemeOffice

/// `icv tact show`: one detention, or one visit with its report.
struct TACTShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a detention or a visit, with the reports you may read.",
    discussion: """
      Examples:
        icv tact show T-7K2MPQ
        icv tact show V-9QRS4T --json

      That you read a report which others made is recorded.
      """)

  @Argument(help: "The notice's reference, or the visit's.") var reference: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).tact(reference, by: Opening.desk(options))
    Output(options: options).show(TACTFacts(seen.detentions, seen.visits)) {
      (seen.detentions.map(DetentionText.text) + seen.visits.map(DetentionText.text))
        .joined(separator: "\n\n")
    }
  }
}
