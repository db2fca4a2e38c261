import ArgumentParser
import Scheme
import SchemeOffice

/// `icv suite throughput`: records how many people came through a suite in a month.
struct SuiteSetThroughput: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "throughput", abstract: "Records how many people a suite held in a month.",
    discussion: """
      Examples:
        icv suite throughput LEA --month 2026-04 412
      """)

  @Argument(help: "The suite's code.") var code: String
  @Argument(help: "How many people were detained there.") var people: Int
  @Option(help: "The month, 2026-04.") var month: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard let month = Month(month) else {
      throw Problem(
        .usage, "bad_month", "\"\(month)\" is no month.", at: "--month",
        next: "Write it as 2026-04.")
    }
    let told = try Opening.office(options).setThroughput(
      of: code, month: month, people: people, by: Opening.desk(options))
    Output(options: options).show(
      Facts(
        suite: told.suite.rawValue, month: told.month.description, detainees: told.detainees)
    ) {
      "\(told.suite): \(told.detainees) people in \(told.month.name) \(told.month.firstDay.year)."
    }
  }

  private struct Facts: Encodable {
    let suite: String
    let month: String
    let detainees: Int
  }
}
