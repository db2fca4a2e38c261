import ArgumentParser
import ReportPapers
import SchemeOffice

/// `icv report inspection`: what visitors saw, topic by topic, for inspectors to read.
struct ReportInspection: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspection", abstract: "What visitors saw, topic by topic, for inspectors.",
    discussion: """
      Example: icv report inspection --period 2025-04-01..2026-03-31 --samples 3 -o inspection

      Sample reports carry no free text, no custody number and nothing restricted.
      """)

  @Option(help: "Write DAY..DAY, a quarter 2026-Q2 or a year 2026-27.") var period: String
  @Option(help: "How many reports to add as samples, the latest of each suite first.")
  var samples = 2
  @OptionGroup var report: ReportOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard let asked = ReportPeriod(period, for: .panel) else {
      throw Problem.period(period, takes: "Write DAY..DAY, a quarter 2026-Q2 or a year 2026-27.")
    }
    guard (0...12).contains(samples) else {
      throw Problem(
        .usage, "bad_samples", "\(samples) samples cannot be added.", at: "--samples",
        next: "Give a number from 0 to 12.")
    }
    let office = try Opening.office(options)
    let files = ReportFiles(
      folder: report.folder(options), name: "inspection-\(asked.text)", docx: report.docx)
    if !options.dryRun { try files.checkFree() }
    var pack = try office.inspectionPack(asked, samples: samples, by: Opening.desk(options))
    let figures = NamedFigures(pack.report)
    pack.narrative = try report.narrative(slots: InspectionPack.slots, figures: figures)
    let written = try files.write(
      page: pack.html, fragment: pack.fragment, dryRun: options.dryRun)
    ReportTold(title: "Evidence for an inspection, \(asked.name)", pack.report, written)
      .tell(Output(options: options))
  }
}
