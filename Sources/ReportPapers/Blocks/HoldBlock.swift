/// Whether what was put right held, 90 and 180 days later.
struct HoldBlock {
  let figures: PeriodFigures

  var parts: [ReportPart] {
    let due = figures.holds.filter { $0.share.of > 0 }
    guard !due.isEmpty else { return [] }
    let plot = BarPlot(
      id: "holds", title: "Whether what was put right held",
      bars: due.map { hold in
        BarPlot.Bar(
          "\(hold.after) days later", hold.held, hatched: hold.cameBack,
          number: hold.share.words)
      }, key: ("Still held", "Came back"))
    let rows = due.map { hold in
      ["\(hold.after) days later"]
        + [hold.share.of, hold.held, hold.cameBack].map { Count.words($0) }
    }
    return [
      .picture(plot.markup),
      .table(
        ReportTable(
          "Whether what was put right held",
          ["Asked", "Repairs", "Still held", "Came back"], rows: rows,
          note: "Matters resolved on what visitors saw, in the months in which they were so many"
            + " days old. One came back if it was opened again or found again.")),
    ]
  }
}
