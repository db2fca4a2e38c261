import ArgumentParser
import Findings
import Foundation
import Scheme

/// `icv form play`: runs a script of answers over a form and prints what becomes of each.
struct FormPlay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: "Runs a script of answers over a form, a line for each.",
    discussion: """
      icv form play forms/visit-report/2026.1.yaml < script.txt > trace.jsonl

      A script has one command a line, fields separated by one tab:
        set PATH VALUE   add PATH   del PATH   get PATH   eval PATH XPATH
        walk   validate   finalize   reset   lang NAME
      """)

  @Argument(help: "The form's file.")
  var file: String

  @Option(help: "The moment to take as now, in ISO 8601.")
  var at: String?

  @Option(help: "The zone that days and times are in: UTC, Europe/London or +01:00.")
  var zone = "UTC"

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let reading = try FormFile.read(file)
    guard let definition = reading.definition else {
      TraceLine("load").adding("result", "error")
        .adding("message", reading.faults.first?.description ?? "").print()
      throw ExitCode(Problem.Exit.document.rawValue)
    }
    guard let zone = FormZone(zone) else {
      throw Problem(
        .usage, "unknown_zone", "There is no zone “\(zone)” here.", at: "--zone",
        next: "Use UTC, Europe/London or an offset such as +01:00.")
    }
    let moment = try FormFile.moment(at)
    var play = FormScript(FilledForm(FormPlan(definition), at: moment, zone: zone))
    play.load()
    while let line = readLine(strippingNewline: true) {
      guard play.run(line) else { throw ExitCode(Problem.Exit.usage.rawValue) }
    }
  }
}
