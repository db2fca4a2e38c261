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
        icv visit show VH3K9QT --for custody     the copy that police would receive
      """)

  @Argument(help: "The visit's reference.") var reference: String
  @Option(name: .customLong("for"), help: "custody: the copy that police would receive.")
  var reader: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard reader == nil else { return try showCopy() }
    let seen = try Opening.office(options).visit(reference, by: Opening.desk(options))
    let words = ReportWords(formText: seen.formText)
    Output(options: options).show(VisitSeenFacts(seen, words)) {
      VisitText(seen, words).text
    }
  }

  private func showCopy() throws {
    guard reader == "custody" else {
      throw Problem(
        .usage, "unknown_reader", "A copy is made for custody alone.", at: "--for",
        next: "icv visit show \(reference) --for custody")
    }
    let copy = try Opening.office(options).custodyCopy(of: reference, by: Opening.desk(options))
    Output(options: options).show(CustodyCopyFacts(copy)) { CustodyCopyText.text(copy) }
  }
}
