import ArgumentParser
import ReportPapers

/// `icv report annual`: the year's report, for the Commissioner and the public.
struct ReportAnnual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annual", abstract: "The year's report, for the Commissioner and the public.",
    discussion: "Example: icv report annual --period 2026-27 -o reports")

  @Option(help: "A year is written 2026-27, April 2026 to March 2027.") var period: String
  @Option(help: "A file with what the force said of the facts; printed as it is.")
  var comment: String?
  @OptionGroup var report: ReportOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try PeriodReportToWrite(
      kind: .annual, period: period, takes: "A year is written 2026-27, April 2026 to March 2027.",
      comment: comment, report: report, options: options
    ).run()
  }
}
