import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv return approve`: another person than the builder answers for a return.
struct ReturnApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Records who answers for a return.",
    discussion: """
      Whoever approves need not be known to the scheme, and is never the one who built it. Errors
      must be mended and queries explained first.
      Example:
        icv return approve ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml \\
          --name "Dana Ferris" --post "Chief Executive" --on 2026-07-16 --document "Decision 112"
      """)

  @Argument(help: "The return's file, as it was built.") var file: String
  @Option(help: "Who approved it.") var name: String
  @Option(help: "In which post.") var post: String
  @Option(help: "On which day; today otherwise.") var on: String?
  @Option(help: "Where the approval is written down.") var document: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let approval = ReturnApproval(
      name: name, post: post, day: try on.map { try Typed.day($0, option: "--on") },
      document: document)
    let kept = try office.approveReturn(
      [UInt8](TableFile.read(file)), approval, by: Opening.desk(options))
    Output(options: options).show(KeptReturnFacts(kept, among: [kept])) {
      "\(name), \(post), answers for \(kept.built.fileName)"
        + (kept.approvedOn.map { " from \($0.words)" } ?? "") + ". To send it:"
        + "\n  icv return issue \(file) --to \"…\""
    }
  }
}
