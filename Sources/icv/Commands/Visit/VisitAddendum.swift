import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visit addendum`: adds text to a submitted report.
struct VisitAddendum: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "addendum", abstract: "Adds text to a report, which itself is never altered.",
    discussion: """
      Examples:
        icv visit addendum VH3K9QT --as V07 --text "The inspector rang back at six."
      """)

  @Argument(help: "The visit's reference.") var reference: String
  @Option(help: "What to add.") var text: String
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let visit = try Opening.office(options).addAddendum(
      to: reference, text: text, by: Opening.desk(options, source))
    Output(options: options).show(["visit": visit.rawValue, "added": text]) {
      "\(options.dryRun ? "Would be added" : "Added") to \(visit); the report stays as it is."
    }
  }
}
