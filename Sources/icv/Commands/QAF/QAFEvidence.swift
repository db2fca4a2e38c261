import ArgumentParser
import SchemeOffice

/// `icv qaf evidence REF`: attaches what shows that a criterion is met.
struct QAFEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Attaches a document that shows a criterion is met.",
    discussion: """
      Examples:
        icv qaf evidence S3 training-log.pdf --on 2026-05-04
        icv qaf evidence S4 --document "Minutes of the panel, in the office's cabinet"
      """)

  @Argument(help: "The criterion's reference.") var reference: String
  @Argument(help: "The file to keep, up to 10 MB.") var file: String?
  @Option(help: "A document that is kept elsewhere: its name, and where.") var document: String?
  @Option(help: "What it shows.") var text: String?
  @Option(name: .customLong("framework"), help: "The version of ICVA's framework; else the latest.")
  var version: String?
  @Option(help: "The document's day; today otherwise.") var on: String?
  @Option(help: "The last day it holds.") var until: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let toShow = try PuttingOnRecord.evidence(
      file: file, document: document, text: text, on: on, until: until)
    try PuttingOnRecord.perform(
      toShow, about: .criterion(reference, version: version), options, show: "icv qaf list")
  }
}
