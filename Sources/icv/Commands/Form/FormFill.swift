import ArgumentParser
import Findings
import Foundation
import SchemeOffice

/// `icv form fill`: evaluates a form over answers, storing nothing.
struct FormFill: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: "Evaluates a form over answers, storing nothing.",
    discussion: "icv form fill forms/visit-report/2026.1.yaml --answers answers.json")

  @Argument(help: "The form's file.")
  var file: String

  @Option(help: "The answers: nested JSON by question name.")
  var answers: String

  @Option(help: "The moment to take as now, in ISO 8601.")
  var at: String?

  @Option(help: "The zone that days and times are in: UTC, Europe/London or +01:00.")
  var zone = "Europe/London"

  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard let zone = FormZone(zone) else {
      throw Problem(
        .usage, "unknown_zone", "There is no zone “\(zone)” here.", at: "--zone",
        next: "Use UTC, Europe/London or an offset such as +01:00.")
    }
    let definition = try FormFile.definition(file)
    let given = try AnswersFiles.read(answers).answers
    let (form, remarks) = FilledForm.filling(
      FormPlan(definition), with: given, at: try FormFile.moment(at), zone: zone)
    Output.printJSON(Told(form, remarks))
    if !remarks.isEmpty { throw ExitCode(Problem.Exit.document.rawValue) }
  }

  /// The outcome as JSON has it.
  private struct Told: Encodable {
    let complete: Bool
    let remarks: [Remark]
    let relevant: [String]
    let values: [String: String]
    let concerns: [Concern]
    let tellNow: [Told]
    let name: String

    struct Remark: Encodable {
      let path: String
      let kind: String
      let message: String
    }

    struct Concern: Encodable {
      let path: String
      let clause: Int
      let theme: String
      let severity: Int
      let kind: String
      let owner: String?
      let text: String
      let settled: Bool?
      let raisedWith: String?
      let raisedAt: String?

      init(_ concern: RaisedConcern) {
        path = concern.path
        clause = concern.clause
        theme = concern.theme.rawValue
        severity = concern.severity.rawValue
        kind = concern.kind.rawValue
        owner = concern.owner
        text = concern.text
        settled = concern.isSettled
        raisedWith = concern.raisedWith
        raisedAt = concern.raisedAt
      }
    }

    struct Told: Encodable {
      let path: String
      let text: String
      let toldAt: String
      let toldWhom: String
    }

    init(_ form: FilledForm, _ remarks: [FillRemark]) {
      complete = remarks.isEmpty
      self.remarks = remarks.map {
        Remark(path: $0.path, kind: $0.kind.rawValue, message: $0.message)
      }
      relevant = form.relevantPaths
      values = Dictionary(
        form.values.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
      concerns = form.concerns.map(Concern.init)
      tellNow = form.tellNow.map {
        Told(path: $0.path, text: $0.text, toldAt: $0.toldAt, toldWhom: $0.toldWhom)
      }
      name = form.reportName
    }
  }
}
