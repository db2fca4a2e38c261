import ArgumentParser
import ReportPapers

/// `icv report quarter`: the quarter's report, for the Commissioner.
struct ReportQuarter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarter", abstract: "The quarter's report, for the Commissioner.",
    discussion: "Example: icv report quarter --period 2026-Q2 -o reports")

  @Option(help: "A quarter is written 2026-Q2, April to June 2026.") var period: String
  @Option(help: "A file with what the force said of the facts; printed as it is.")
  var comment: String?
  @OptionGroup var report: ReportOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try PeriodReportToWrite(
      kind: .quarter, period: period, takes: "A quarter is written 2026-Q2, April to June 2026.",
      comment: comment, report: report, options: options
    ).run()
  }
}
