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
        icv visit show VH3K9QT --for custody     the copy for police, recorded as sent
      """)

  @Argument(help: "The visit's reference.") var reference: String
  @Option(
    name: .customLong("for"),
    help: "custody: the copy for police, recorded as sent unless --dry-run.")
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
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let copy = try office.custodyCopy(of: reference, by: desk)
    let text = CustodyCopyText.text(copy)
    try office.recordSending(of: copy.reference, to: "custody", copy: text, by: desk)
    let output = Output(options: options)
    output.show(CustodyCopyFacts(copy)) { text }
    output.say("Recorded as sent to custody. With --dry-run it is only shown.")
  }
}
