import ArgumentParser
import Scheme
import SchemeOffice

/// `icv person end`: ends somebody's role on a day.
struct PersonEnd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "Ends somebody's role; what they did stays.",
    discussion: """
      Examples:
        icv person end P03
        icv person end "Insp. Hale" --on 2026-06-30
      """)

  @Argument(help: "The person's id or name.") var person: String
  @Option(help: "The last day in the role (else today).") var on: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let day = try on.map { try Typed.day($0, option: "--on") }
    let ended = try Opening.office(options).endPerson(
      person, on: day, by: Opening.desk(options))
    Output(options: options).show(PersonFacts(ended)) {
      let last = ended.endedOn.map { " Last day: \(Words.day($0))." } ?? ""
      return "\(ended.id)  \(ended.name), \(ended.role.label): ended.\(last)"
    }
  }
}
