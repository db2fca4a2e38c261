import Scheme

/// Each week at each suite: visited or not.
struct CoverageBlock {
  let report: PeriodReport

  var parts: [ReportPart] {
    let suites = report.suites.filter { suite in suite.weeks.contains { !$0.fates.isEmpty } }
    guard !suites.isEmpty else { return [] }
    let used = WeekSign.allCases.filter { sign in
      suites.contains { $0.weeks.contains { WeekSign($0) == sign } }
    }
    let key = used.map { "\($0.mark) \($0.label)" }.joined(separator: "; ")
    return suites.flatMap { suite -> [ReportPart] in
      [
        .heading(3, suite.name),
        .picture(CoveragePlot(id: "weeks-\(suite.code.rawValue)", suite: suite).markup),
      ]
    } + [.words("Each square is a week, from its Monday: \(key)."), .table(table)]
  }

  private var table: ReportTable {
    var rows = report.suites.map { row($0.name, $0.figures.windows) }
    if rows.count > 1 { rows.append(row("All", report.whole.windows)) }
    var table = ReportTable(
      "Windows of the rota and what became of them",
      ["Suite", "Planned", "Made", "Given up", "Not made", "Nothing told"], rows: rows)
    table.hasTotal = rows.count > 1
    return table
  }

  private func row(_ name: String, _ windows: WindowFigures?) -> [String] {
    let figures = windows ?? WindowFigures()
    return [
      name, Count.words(figures.planned), Count.words(figures.made),
      Count.words(figures.abandoned), Count.words(figures.notMade), Count.words(figures.notTold),
    ]
  }
}
