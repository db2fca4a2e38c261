import ArgumentParser
import Findings

/// `icv form check`: says everything that is wrong with a form, and where.
struct FormCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says everything that is wrong with a form, and where.",
    discussion: "icv form check forms/visit-report/2026.1.yaml")

  @Argument(help: "Forms' files.")
  var files: [String]

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var faults: [FormFault] = []
    for file in files { faults += try FormFile.read(file).faults }
    let stops = faults.contains { $0.weight == .stops }
    Output(options: options).show(Told(ok: !stops, faults: faults.map(Told.Fault.init))) {
      let rows = faults.map(\.description)
      let end = stops ? [] : ["\(files.count == 1 ? "The form is" : "The forms are") ready to use."]
      return (rows + end).joined(separator: "\n")
    }
    if stops { throw ExitCode(Problem.Exit.document.rawValue) }
  }

  /// The faults as JSON has them.
  private struct Told: Encodable {
    let ok: Bool
    let faults: [Fault]

    struct Fault: Encodable {
      let file: String
      let line: Int
      let column: Int
      let severity: String
      let message: String
      let next: String

      init(_ fault: FormFault) {
        file = fault.file
        line = fault.line
        column = fault.column
        severity = fault.weight.rawValue
        message = fault.message
        next = fault.advice
      }
    }
  }
}
