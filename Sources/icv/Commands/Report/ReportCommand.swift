import ArgumentParser

/// `icv report`: what people read about the scheme.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes the reports that people read.",
    discussion: """
      Examples:
        icv report quarter --period 2026-Q2
        icv report annual --period 2026-27 --narrative words.yaml -o annual
        icv report panel --period 2026-04-01..2026-05-31
        icv report icva --period 2026-Q2
        icv report inspection --period 2025-04-01..2026-03-31
        icv report public --period 2026-Q2 -o draft

      Each is written as a page to print (.html), as bare HTML to paste (.fragment.html), and for a
      word processor (.docx) where LibreOffice is installed; `public` as pages and open data.
      """,
    subcommands: [
      ReportAnnual.self, ReportQuarter.self, ReportPanel.self, ReportICVA.self,
      ReportInspection.self, ReportPublic.self, ReportSignOff.self,
    ])
}
