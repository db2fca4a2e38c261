import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visit show`: a visit and its report, with the words of its own form.
struct VisitShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A visit and its report.",
    discussion: """
      Examples:
        icv visit show VH3K9QT
        icv visit show VH3K9QT --json
      """)

  @Argument(help: "The visit's reference.") var reference: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).visit(reference, by: Opening.desk(options))
    let words = ReportWords(formText: seen.formText)
    Output(options: options).show(VisitSeenFacts(seen, words)) {
      VisitText(seen, words).text
    }
  }
}
