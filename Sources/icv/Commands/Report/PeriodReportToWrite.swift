import Foundation
import ReportPapers
import SchemeOffice

/// An annual, quarterly or panel report, from what was typed to the files.
struct PeriodReportToWrite {
  let kind: ReportKind
  let period: String
  let takes: String
  let comment: String?
  let report: ReportOptions
  let options: GlobalOptions

  func run() throws {
    guard let asked = ReportPeriod(period, for: kind) else {
      throw Problem.period(period, takes: takes)
    }
    let office = try Opening.office(options)
    let files = ReportFiles(
      folder: report.folder(options), name: "\(kind.rawValue)-\(asked.text)", docx: report.docx)
    if !options.dryRun { try files.checkFree() }
    let counted = try office.report(asked, by: Opening.desk(options))
    let paper = try paper(counted, office)
    let written = try files.write(
      page: paper.html, fragment: paper.fragment, dryRun: options.dryRun)
    ReportTold(title: "\(kind.title), \(asked.name)", counted, written, empty: emptySlots(paper))
      .tell(Output(options: options))
  }

  private func paper(_ counted: PeriodReport, _ office: Office) throws -> PeriodPaper {
    let figures = NamedFigures(counted)
    let (text, file) = try office.shelves.template(kind)
    let template: ReportTemplate
    do {
      template = try ReportTemplate.read(text, figures: figures)
    } catch {
      throw Problem.template(error, in: file)
    }
    return PeriodPaper(
      counted, template: template,
      narrative: try report.narrative(slots: template.slots, figures: figures),
      forceComment: try comment.map(ReportOptions.text))
  }

  /// Slots that nobody filled, with what they ask for.
  private func emptySlots(_ paper: PeriodPaper) -> [String] {
    let sections = paper.template.pageOne + paper.template.sections
    return sections.compactMap { section in
      guard let slot = section.slot, paper.narrative.paragraphs[slot] == nil else { return nil }
      return "\(slot): \(section.ask ?? "your own words")"
    }
  }
}
