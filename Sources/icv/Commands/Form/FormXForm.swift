import ArgumentParser
import FormPapers

/// `icv form xform`: a form as an ODK XForm.
struct FormXForm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xform", abstract: "Exports a form for ODK Collect, KoboCollect or Enketo.",
    discussion: """
      Lists that a scheme fills (suites, visitors, matters to check) hold the form's samples.

      icv form xform forms/visit-report/2026.1.yaml -o visit-report.xml
      """)

  @Argument(help: "The form's file.")
  var file: String

  @Option(name: [.customShort("o"), .long], help: "The file to write (else standard output).")
  var output: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let form = try FormFile.definition(file)
    let bytes: [UInt8]
    do {
      bytes = try XForm(form).serialised()
    } catch {
      throw Problem(
        .document, "not_in_xml", "The form holds what XML cannot: \(error).", at: file,
        next: "Remove it from the form.")
    }
    try FormOutput(path: output, options: options).write(bytes)
  }
}
