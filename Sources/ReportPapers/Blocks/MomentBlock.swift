import Returns
import Scheme

/// Visits by weekday and band, against what the scheme asks for.
struct MomentBlock {
  let report: PeriodReport

  var parts: [ReportPart] {
    let moments = report.whole.moments
    guard moments.timed > 0 else { return [] }
    return [
      .picture(
        WeekPlot(
          id: "moments", title: "Visits by weekday and part of the day", moments: moments
        ).markup),
      .table(table(moments)), .table(quota(moments)),
    ]
  }

  private func table(_ moments: MomentFigures) -> ReportTable {
    var rows = Weekday.allCases.map { day in
      [day.word] + TimeBand.inOrder.map { "\(moments[day, $0])" }
        + ["\(moments.count(on: day))"]
    }
    rows.append(
      ["All"] + TimeBand.inOrder.map { "\(moments.count(in: $0))" } + ["\(moments.timed)"])
    let note =
      moments.untimed > 0
      ? "The time of arrival is not held of \(Count.words(moments.untimed, "visit"))." : nil
    var table = ReportTable(
      "Visits by weekday and part of the day in which they began",
      ["Day"] + TimeBand.inOrder.map { "\(Count.capital($0.word)), \($0.hours)" } + ["All"],
      rows: rows, note: note)
    table.hasTotal = true
    return table
  }

  private func quota(_ moments: MomentFigures) -> ReportTable {
    ReportTable(
      "Against what the scheme asks for", ["Visits", "Made", "Asked for, at least"],
      rows: [
        row("At night", moments.atNight, report.wanted.nightPercent),
        row("At a weekend", moments.atWeekends, report.wanted.weekendPercent),
      ])
  }

  private func row(_ name: String, _ share: Share, _ percent: Int) -> [String] {
    [name, share.words, percent == 0 ? "nothing" : "\(percent)%"]
  }
}
