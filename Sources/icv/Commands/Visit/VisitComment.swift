import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visit comment`: keeps the suite's comment beside a report it was sent.
struct VisitComment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Keeps the suite's comment beside a report it was sent.",
    discussion: """
      Examples:
        icv visit comment VH3K9QT --text "Bell mended the same day" \\
          --from "Sgt. Poole" --by email --received 2026-04-09
      """)

  @Argument(help: "The visit's reference.") var reference: String
  @Option(help: "What they said.") var text: String
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let visit = try Opening.office(options).recordComment(
      on: reference, text: text, by: Opening.desk(options, source))
    Output(options: options).show(["visit": visit.rawValue, "comment": text]) {
      "The suite's comment \(options.dryRun ? "would be" : "is") kept beside \(visit)."
    }
  }
}
