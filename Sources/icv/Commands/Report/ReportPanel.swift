import ArgumentParser
import ReportPapers

/// `icv report panel`: the panel's report, for its meeting with the force.
struct ReportPanel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "panel", abstract: "The panel's report, for its meeting with the force.",
    discussion: "Example: icv report panel --period 2026-04-01..2026-05-31 -o reports")

  @Option(help: "Write a quarter 2026-Q2, a year 2026-27, or DAY..DAY.") var period: String
  @Option(help: "A file with what the force said of the facts; printed as it is.")
  var comment: String?
  @OptionGroup var report: ReportOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try PeriodReportToWrite(
      kind: .panel, period: period, takes: "Write a quarter 2026-Q2, a year 2026-27, or DAY..DAY.",
      comment: comment, report: report, options: options
    ).run()
  }
}
