import ArgumentParser
import RecordKeeping
import SchemeOffice

/// `icv return issue`: a return goes out, and is kept to the letter.
struct ReturnIssueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue", abstract: "Records that a return goes out, and keeps it to the letter.",
    discussion: """
      It must be approved, and the force must have had its days. What was issued for the period
      before is superseded by it.
      Example:
        icv return issue ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml --to "HMICFRS; ICVA"
      """)

  @Argument(help: "The return's file, as it was built.") var file: String
  @Option(help: "Whom it is sent to.") var to: String
  @Option(help: "The day it goes out; today otherwise.") var on: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let kept = try office.issueReturn(
      [UInt8](TableFile.read(file)), to: to, on: on.map { try Typed.day($0, option: "--on") },
      by: Opening.desk(options))
    Output(options: options).show(KeptReturnFacts(kept, among: [kept])) {
      "\(kept.built.fileName) is issued and kept. To see that the records still give the same "
        + "bytes:\n  icv return show \(kept.built.reference) --rebuild"
    }
  }
}
