import ArgumentParser
import CodeBoard
import SchemeOffice

/// `icv code gap C58`: says what is missing, and by when it will not be.
struct CodeGap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap", abstract: "Records what is missing, and by when it will be put right.",
    discussion: """
      Examples:
        icv code gap C58 --text "No meeting with the police since March" --by 2026-10-01

      It stands until a declaration or evidence is put on record after it. A gap that the records
      themselves show stands until they no longer do; this gives it a day and words.
      """)

  @Argument(help: "The requirement's number, C01 to C70.") var code: String
  @Option(help: "What is missing.") var text: String
  @Option(help: "The day by which it is to be put right.") var by: String
  @Option(help: "The day it was found; today otherwise.") var on: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let toShow = ToShow(
      .gap, text: text, day: try PuttingOnRecord.day(on, "--on"),
      until: try Typed.day(by, option: "--by"))
    try PuttingOnRecord.perform(
      toShow, about: .requirement(code), options, show: "icv code board --gaps")
  }
}
