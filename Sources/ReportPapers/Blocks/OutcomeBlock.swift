/// What became of everybody who was in the cells.
struct OutcomeBlock {
  let report: PeriodReport
  let table: PeopleTable

  var parts: [ReportPart] {
    if report.peopleWait { return [.words(report.peopleNote)] }
    guard table.whole(.held) != .notHeld else { return [] }
    let bars = PeopleLine.outcomes.compactMap { line -> BarPlot.Bar? in
      switch table.whole(line) {
      case .count(0), .notHeld: nil
      case .count(let number): BarPlot.Bar(line.label, number)
      case .suppressed: BarPlot.Bar(line.label, 0, number: Shown.suppressed.words)
      }
    }
    let picture = BarPlot(
      id: "outcomes", title: "What became of the people in the cells", bars: bars)
    return (bars.isEmpty ? [] : [.picture(picture.markup)]) + [.table(figures)]
  }

  private var figures: ReportTable {
    let isAlone = table.columns.count == 2
    let columns = isAlone ? ["Number"] : table.columns
    let rows = table.lines.map { line in
      [line.label] + table[line].suffix(columns.count).map(\.words)
    }
    let hidden =
      table.isSuppressed
      ? " [c]: a small number, or one from which a small number could be worked out; it is left out"
        + " so that nobody can be recognised." : ""
    let note = report.peopleNote + hidden
    return ReportTable(
      "People in the cells when visitors came", ["People"] + columns, rows: rows, note: note)
  }
}
