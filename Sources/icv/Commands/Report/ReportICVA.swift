import ArgumentParser
import ReportPapers
import SchemeOffice

/// `icv report icva`: the quarter's text for the national association, by its own headings.
struct ReportICVA: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "icva", abstract: "The quarter's text for ICVA, by its headings.",
    discussion: "Example: icv report icva --period 2026-Q2 -o icva")

  @Option(help: "A quarter is written 2026-Q2, April to June 2026.") var period: String
  @OptionGroup var report: ReportOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard let asked = ReportPeriod(period, for: .quarter) else {
      throw Problem.period(period, takes: "A quarter is written 2026-Q2, April to June 2026.")
    }
    let office = try Opening.office(options)
    let files = ReportFiles(
      folder: report.folder(options), name: "icva-\(asked.text)", docx: report.docx)
    if !options.dryRun { try files.checkFree() }
    let counted = try office.report(asked, by: Opening.desk(options))
    let figures = NamedFigures(counted)
    let paper = ICVAPaper(
      counted, narrative: try report.narrative(slots: ICVAPaper.slots, figures: figures))
    let written = try files.write(
      page: paper.html, fragment: paper.fragment, text: paper.text, dryRun: options.dryRun)
    ReportTold(title: "Update for ICVA, \(asked.name)", counted, written)
      .tell(Output(options: options))
  }
}
