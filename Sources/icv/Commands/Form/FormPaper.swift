import ArgumentParser
import Findings
import FormPapers

/// `icv form paper`: a form to print and fill in with a pen.
struct FormPaper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper", abstract: "Makes a form to print on A4 and fill in with a pen.",
    discussion: """
      Open the file in a browser and print it. Lists that a scheme fills hold the form's samples.

      icv form paper forms/visit-report/2026.1.yaml -o visit-report.html
      """)

  @Argument(help: "The form's file.")
  var file: String

  @Option(name: [.customShort("o"), .long], help: "The file to write (else standard output).")
  var output: String?

  @Option(help: "The language to print, by its code.")
  var language: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let form = try FormFile.definition(file)
    if let language, !form.languages.contains(where: { $0.code == language }) {
      throw Problem(
        .usage, "unknown_language", "The form has no language “\(language)”.", at: "--language",
        next: "It has \(form.languages.map(\.code).joined(separator: ", ")).")
    }
    let paper = PaperForm(form, language: language)
    try FormOutput(path: output, options: options).write(Array(paper.html.utf8))
  }
}
