import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visitor suspend`: suspends a visitor from a day; what they wrote stays.
struct VisitorSuspend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend", abstract: "Suspends a visitor from a day; what they wrote stays.",
    discussion: """
      Examples:
        icv visitor suspend V07
        icv visitor suspend V07 --from 2026-06-30
      """)

  @Argument(help: "The visitor's id or name.") var visitor: String
  @Option(help: "The first day of it (else today).") var from: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let day = try from.map { try Typed.day($0, option: "--from") }
    let visitor = try Opening.office(options).suspend(
      visitor, from: day, by: Opening.desk(options))
    Output(options: options).show(VisitorFacts(visitor)) {
      "\(visitor.id)  \(visitor.name): \(visitor.standing.label)."
    }
  }
}
