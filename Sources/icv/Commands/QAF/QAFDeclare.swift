import ArgumentParser
import CodeBoard
import SchemeOffice

/// `icv qaf declare REF`: says that a criterion is met.
struct QAFDeclare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declare", abstract: "Declares that a criterion is met.",
    discussion: "Example: icv qaf declare G1 --text \"Reviewed with the Commissioner in May\"")

  @Argument(help: "The criterion's reference.") var reference: String
  @Option(help: "What is so.") var text: String
  @Option(name: .customLong("framework"), help: "The version of ICVA's framework; else the latest.")
  var version: String?
  @Option(help: "The day from which it is said; today otherwise.") var on: String?
  @Option(help: "The last day it holds.") var until: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let toShow = ToShow(
      .declared, text: text, day: try PuttingOnRecord.day(on, "--on"),
      until: try PuttingOnRecord.day(until, "--until"))
    try PuttingOnRecord.perform(
      toShow, about: .criterion(reference, version: version), options, show: "icv qaf list")
  }
}
