import Findings
import Scheme

/// Concerns by theme: how many, and how many were put right there and then.
struct ThemeBlock {
  let report: PeriodReport

  var parts: [ReportPart] {
    let themes = report.whole.concerns.themesInOrder
    guard !themes.isEmpty else { return [] }
    let raised = themes.filter { $0.figures.raised > 0 }
    var plot = BarPlot(
      id: "themes", title: "Concerns raised, by theme",
      bars: raised.map { theme, figures in
        BarPlot.Bar(
          report.label(theme), figures.settledAtVisit,
          hatched: figures.raised - figures.settledAtVisit)
      })
    plot.key = ("Put right before the visitors left", "Not put right then")
    return (raised.isEmpty ? [] : [.picture(plot.markup)]) + [.table(table(themes))] + trends
  }

  /// What was raised more often than chance explains, or that nothing was.
  private var trends: [ReportPart] {
    guard let trends = report.trends else { return [] }
    guard !trends.isEmpty else {
      return [
        .words(
          "No theme was raised at a suite more often than chance explains: a few more or fewer"
            + " than elsewhere, or than before, is no trend.")
      ]
    }
    return [
      .words("Raised more often than chance explains, beside other suites and the time before:"),
      .points(
        trends.map { trend in
          "\(report.name(of: trend.suite.rawValue)), \(report.label(trend.theme)): on "
            + "\(trend.visits) of \(Count.words(trend.of, "visit")), where chance explains at most "
            + "\(trend.limit)."
        }),
    ]
  }

  private func table(
    _ themes: [(theme: Theme, figures: ConcernFigures.ThemeFigures)]
  ) -> ReportTable {
    let concerns = report.whole.concerns
    var rows = themes.map { theme, figures in
      [report.label(theme)]
        + [figures.raised, figures.settledAtVisit, figures.closed, figures.openAtEnd]
        .map { Count.words($0) }
    }
    rows.append(
      ["All"]
        + [concerns.raised, concerns.settledAtVisit, concerns.closed, concerns.openAtEnd]
        .map { Count.words($0) })
    var table = ReportTable(
      "Concerns by theme",
      ["Theme", "Raised", "Put right there and then", "Closed later", "Open at the end"],
      rows: rows,
      note: "Closed and open count matters raised earlier too. What must not reach the suite, such"
        + " as an allegation against staff, is not counted here.")
    table.hasTotal = true
    return table
  }
}

extension PeriodReport {
  /// A theme's label; its code where it has none.
  func label(_ theme: Theme) -> String { themes[theme]?.label ?? theme.rawValue }

  /// A suite's name; its code where the report does not tell of it.
  func name(of suite: String) -> String {
    suites.first { $0.code.rawValue == suite }?.name ?? suite
  }
}
