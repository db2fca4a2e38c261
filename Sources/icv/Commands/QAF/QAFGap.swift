import ArgumentParser
import CodeBoard
import SchemeOffice

/// `icv qaf gap REF`: says what a criterion still lacks, and by when it will not.
struct QAFGap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap", abstract: "Records what a criterion lacks, and by when it will not.",
    discussion: "Example: icv qaf gap S2 --text \"No diversity figures yet\" --by 2026-12-01")

  @Argument(help: "The criterion's reference.") var reference: String
  @Option(help: "What is missing.") var text: String
  @Option(help: "The day by which it is to be put right.") var by: String
  @Option(name: .customLong("framework"), help: "The version of ICVA's framework; else the latest.")
  var version: String?
  @Option(help: "The day it was found; today otherwise.") var on: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let toShow = ToShow(
      .gap, text: text, day: try PuttingOnRecord.day(on, "--on"),
      until: try Typed.day(by, option: "--by"))
    try PuttingOnRecord.perform(
      toShow, about: .criterion(reference, version: version), options, show: "icv qaf list")
  }
}
