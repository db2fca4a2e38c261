import ArgumentParser
import CodeBoard
import SchemeOffice

/// `icv code declare C07`: says that something the Code asks for is so.
struct CodeDeclare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declare", abstract: "Declares that a requirement is kept.",
    discussion: """
      Examples:
        icv code declare C46 --text "Said at every induction, and in the handbook"
        icv code declare C21 --text "Insured with the office's policy" --until 2027-03-31
      """)

  @Argument(help: "The requirement's number, C01 to C70.") var code: String
  @Option(help: "What is so.") var text: String
  @Option(help: "The day from which it is said; today otherwise.") var on: String?
  @Option(help: "The last day it holds.") var until: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let toShow = ToShow(
      .declared, text: text, day: try PuttingOnRecord.day(on, "--on"),
      until: try PuttingOnRecord.day(until, "--until"))
    try PuttingOnRecord.perform(
      toShow, about: .requirement(code), options, show: "icv code show \(code)")
  }
}
