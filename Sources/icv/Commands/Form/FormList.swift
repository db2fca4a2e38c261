import ArgumentParser
import Findings
import SchemeOffice
import Seals

/// `icv form list`: the forms carried with the program, or those of a folder named by --forms.
struct FormList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the forms that can be filled in.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let shelves = try Shelves(forms: options.forms, reports: options.reports)
    var rows: [Row] = []
    for name in try shelves.formNames() {
      for version in try shelves.versions(ofForm: name) {
        let (text, file) = try shelves.form(name, version: version)
        let form = FormReading.read(text: text, file: file).definition
        rows.append(
          Row(
            form: form?.id ?? name, version: form?.version ?? version,
            title: form?.title.first ?? "(has faults: icv form check)",
            digest: Digest(of: text).description, file: file))
      }
    }
    Output(options: options).show(["forms": rows]) {
      rows.map { "\($0.form)  \($0.version)  \($0.title)  \($0.digest.prefix(12))\n    \($0.file)" }
        .joined(separator: "\n")
    }
  }

  /// One version of a form.
  private struct Row: Encodable {
    let form: String
    let version: String
    let title: String
    let digest: String
    let file: String
  }
}
