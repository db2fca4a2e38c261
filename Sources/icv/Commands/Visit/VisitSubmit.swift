import ArgumentParser
import Foundation
import Scheme
import SchemeOffice

/// `icv visit submit`: hands in a visit's answers.
struct VisitSubmit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Hands in the answers of a visit.",
    discussion: """
      Examples:
        icv visit submit --answers answers-V-7K4QX2.json
        icv visit submit --answers answers.json --suite LEA --visitors V01,V02

      The same file handed in twice is stored once.
      """)

  @Option(help: "The answers file, as `icv visit record` or a take-away folder writes it.")
  var answers: String
  @Option(help: "The form they answer (else the file's, else visit-report).") var form: String?
  @Option(help: "The suite, where the answers do not say.") var suite: String?
  @Option(help: "The visitors, V01,V02, where the answers do not say.") var visitors: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var file = try AnswersFiles.read(answers)
    if let form { (file.form, file.version) = (form, form == file.form ? file.version : nil) }
    if let suite { file.suite = suite }
    if let visitors { file.visitors = visitors.split(separator: ",").map(String.init) }
    let office = try Opening.office(options)
    let told = try Problem.named(answers) {
      try office.submit(file, by: Opening.desk(options))
    }
    Output(options: options).show(ReceiptFacts(told)) { ReceiptText.text(told) }
  }
}

/// Reads answers files.
enum AnswersFiles {
  static func read(_ path: String) throws -> AnswersFile {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw Problem(.document, "file_unreadable", ShelfFault.reason(error), at: path)
    }
    guard bytes.count <= 4_194_304 else {
      throw Problem(
        .document, "file_too_large", "An answers file is at most 4 MB.", at: path)
    }
    do {
      return try AnswersFile(json: bytes)
    } catch {
      throw Problem(
        .document, "bad_answers_file", error.what, at: "\(path): \(error.place)",
        next: "Make the file with `icv visit record`, or see `icv form show`.")
    }
  }
}

/// A receipt as JSON tells it.
struct ReceiptFacts: Encodable {
  let reference: String
  let suite: String
  let concerns: [String]
  let actions: [String]
  let settled: Int
  let withheld: [String]
  let checked: [String]
  let alreadyStored: Bool

  init(_ told: SubmittedVisit) {
    reference = told.reference.rawValue
    suite = told.suite.rawValue
    concerns = told.concerns.map(\.rawValue)
    actions = told.actions.map(\.rawValue)
    settled = told.settled
    withheld = told.withheld
    checked = told.checked.map(\.rawValue)
    alreadyStored = told.isRepeated
  }
}

/// A receipt in words.
enum ReceiptText {
  static func text(_ told: SubmittedVisit) -> String {
    var lines = [
      told.isRepeated
        ? "This report was handed in before; it is stored once."
        : "Thank you. The report is handed in and cannot be altered.",
      "Reference \(told.reference)  suite \(told.suite)",
    ]
    if !told.concerns.isEmpty {
      lines.append(
        "Concerns and praise: \(told.concerns.count), of which put right on the spot: "
          + "\(told.settled)")
    }
    if !told.actions.isEmpty {
      let names = told.actions.map(\.rawValue).joined(separator: ", ")
      lines.append("To be asked of the police: \(names)")
    }
    if !told.checked.isEmpty {
      let names = told.checked.map(\.rawValue).joined(separator: ", ")
      lines.append("Earlier matters looked at: \(names)")
    }
    for path in told.withheld {
      lines.append("Waits until somebody has read it: \(path)")
    }
    return lines.joined(separator: "\n")
  }
}
