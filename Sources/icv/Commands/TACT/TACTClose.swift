import ArgumentParser
import SchemeOffice

/// `icv tact close`: nobody is held any more, and nothing more is due.
struct TACTClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Closes a detention once every report is sent to both.",
    discussion: """
      Examples:
        icv tact close T-7K2MPQ
        icv tact close T-7K2MPQ --on 2026-04-12 --note "Released before visitors could go"

      Where no visit was made, --note says why.
      """)

  @Argument(help: "The notice's reference.") var reference: String
  @Option(help: "The day the scheme learned that it was over (else today).") var on: String?
  @Option(help: "Why no visit was made, where none was.") var note: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let detention = try Opening.office(options).closeTACTDetention(
      reference, on: try on.map { try Typed.day($0, option: "--on") }, reason: note,
      by: Opening.desk(options))
    Output(options: options).show(DetentionFacts(detention)) { DetentionText.text(detention) }
  }
}
