/// How long answers and repairs took, split into who was waited for.
struct TimeBlock {
  let figures: ConcernFigures

  var parts: [ReportPart] {
    guard figures.timeToAnswer.count + figures.timeToClose.count > 0 else { return [] }
    var spreads = [
      ("From sending to the first answer", figures.timeToAnswer),
      ("From the visit to the end", figures.timeToClose),
    ]
    for turn in Turn.allCases {
      spreads.append(("Of this, waiting for \(turn.label)", figures.waited(for: turn)))
    }
    let rows = spreads.filter { $0.1.count > 0 }.map { row($0.0, $0.1) }
    let bars = Turn.allCases.map { turn in
      let share = figures.shareOfDays(turn)
      return BarPlot.Bar(
        "Waiting for \(turn.short)", share.part, number: Count.words(share.part, "day"))
    }
    let plot = BarPlot(
      id: "waiting", title: "Days waited, by who was waited for", bars: bars)
    let hasDays = figures.shareOfDays(.force).of > 0
    return (hasDays ? [.picture(plot.markup)] : []) + [
      .table(
        ReportTable(
          "Days taken", ["What", "Matters", "Median", "Middle half", "Shortest and longest"],
          rows: rows, note: "Calendar days, of matters answered or closed in these months."))
    ]
  }

  private func row(_ label: String, _ spread: DaySpread) -> [String] {
    [
      label, Count.words(spread.count), spread.median ?? "–",
      spread.middleHalf.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "–",
      spread.range.map { "\($0.lowerBound) and \($0.upperBound)" } ?? "–",
    ]
  }
}

extension Turn {
  /// Who it is, where there is little room.
  var short: String { self == .otherOwner ? "another owner" : label }
}
