import ArgumentParser
import SchemeOffice

/// `icv code evidence C07`: attaches what shows that a requirement is kept.
struct CodeEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Attaches a document that shows a requirement is kept.",
    discussion: """
      Examples:
        icv code evidence C07 role-description.pdf --on 2026-05-04
        icv code evidence C60 --document "Annual report 2025-26, on the Commissioner's website"

      A file of up to 10 MB is kept in the scheme's own file: it is in every backup, the log
      verifies it, and the binder holds it. Attach no paper that names a detainee.
      """)

  @Argument(help: "The requirement's number, C01 to C70.") var code: String
  @Argument(help: "The file to keep.") var file: String?
  @Option(help: "A document that is kept elsewhere: its name, and where.") var document: String?
  @Option(help: "What it shows.") var text: String?
  @Option(help: "The document's day; today otherwise.") var on: String?
  @Option(help: "The last day it holds.") var until: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let toShow = try PuttingOnRecord.evidence(
      file: file, document: document, text: text, on: on, until: until)
    try PuttingOnRecord.perform(
      toShow, about: .requirement(code), options, show: "icv code show \(code)")
  }
}
