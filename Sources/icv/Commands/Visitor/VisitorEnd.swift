import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visitor end`: ends a visitor's appointment; what they wrote stays.
struct VisitorEnd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "Ends a visitor's appointment; what they wrote stays.",
    discussion: """
      Examples:
        icv visitor end V07
        icv visitor end V07 --on 2026-06-30
      """)

  @Argument(help: "The visitor's id or name.") var visitor: String
  @Option(help: "The last day of it (else today).") var on: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let day = try on.map { try Typed.day($0, option: "--on") }
    let visitor = try Opening.office(options).end(
      visitor, on: day, by: Opening.desk(options))
    Output(options: options).show(VisitorFacts(visitor)) {
      "\(visitor.id)  \(visitor.name): \(visitor.standing.label)."
    }
  }
}
