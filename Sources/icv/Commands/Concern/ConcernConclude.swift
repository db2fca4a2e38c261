import Actions
import ArgumentParser

/// `icv concern conclude`: records that a restricted matter was seen through.
struct ConcernConclude: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conclude", abstract: "Records that a restricted matter was seen through.",
    discussion: """
      Examples:
        icv concern conclude C-7K2MPQ --note "Investigated; the person was told"

      Until then its report is kept whole, whatever its age: it may be evidence.
      """)

  @Argument(help: "The concern's reference.") var reference: String
  @Option(help: "The day it ended (else today).") var day: String?
  @Option(help: "What came of it.") var note: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try HandingOff.perform(reference, to: .concluded, day: day, note: note, options)
  }
}
