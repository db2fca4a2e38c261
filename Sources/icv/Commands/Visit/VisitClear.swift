import ArgumentParser
import SchemeOffice

/// `icv visit clear`: clears text that the screen withheld.
struct VisitClear: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear", abstract: "Clears text that the screen withheld, having read it.",
    discussion: """
      Examples:
        icv visit clear VH3K9QT
        icv visit clear VH3K9QT --path "/data/detainee[1]/said"
      """)

  @Argument(help: "The visit's reference.") var reference: String
  @Option(help: "Only this question (else all of them).") var path: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let paths = try Opening.office(options).clearWithheld(
      reference, path: path, by: Opening.desk(options))
    Output(options: options).show(["cleared": paths]) {
      let would = options.dryRun ? "would be" : paths.count == 1 ? "is" : "are"
      return
        "\(Words.count(paths.count, "text")) \(would) cleared: \(paths.joined(separator: ", "))."
    }
  }
}
