import ArgumentParser
import Scheme
import SchemeOffice

/// `icv suite status`: records that a suite opened, closed or was activated.
struct SuiteSetStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Records that a suite opened, closed or was activated.",
    discussion: """
      Examples:
        icv suite status NUN closed --from 2026-05-01
        icv suite status NUN open
      """)

  @Argument(help: "The suite's code.") var code: String
  @Argument(help: "open, contingency-active, contingency-idle or closed.") var status: String
  @Option(help: "The first day of it (else today).") var from: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let (suite, change) = try Opening.office(options).setStatus(
      of: code, Typed.one(of: SuiteStatus.self, status, option: "the status"),
      from: from.map { try Typed.day($0, option: "--from") }, by: Opening.desk(options))
    let facts = [
      "suite": suite.code.rawValue, "status": change.status.rawValue,
      "from": change.from.description,
    ]
    Output(options: options).show(facts) {
      "\(suite.name) (\(suite.code)): \(change.status.label) from \(Words.day(change.from))."
    }
  }
}
