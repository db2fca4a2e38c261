import ArgumentParser
import Scheme
import SchemeOffice

/// `icv return to-force`: the force is given a return, to correct facts before it goes out.
struct ReturnToForce: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "to-force", abstract: "Gives the force a return, to correct its facts.",
    discussion: """
      The force has as many days as force_correction_days says. It may correct facts and comment;
      it cannot stop the return.
      Example:
        icv return to-force ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml \\
          --to "Head of Custody" --on 2026-07-15
      """)

  @Argument(help: "The return's file, as it was built.") var file: String
  @Option(help: "The post it was given to.") var to: String
  @Option(help: "The day it was given; today otherwise.") var on: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let kept = try office.sendReturnToForce(
      [UInt8](TableFile.read(file)), post: to, on: on.map { try Typed.day($0, option: "--on") },
      by: Opening.desk(options))
    Output(options: options).show(KeptReturnFacts(kept, among: [kept])) {
      guard let sent = kept.sentToForce else { return "" }
      return "\(sent.post) has until \(sent.until.words) to correct facts. Their comment: "
        + "icv return comment \(file) --from \"\(sent.post)\" --text \"…\""
    }
  }
}
