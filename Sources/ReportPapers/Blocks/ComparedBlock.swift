import Returns

/// The same months a year earlier beside these.
struct ComparedBlock {
  let report: PeriodReport

  var parts: [ReportPart] {
    guard let before = report.yearBefore else { return [] }
    let pairs = [before, report.whole]
    func row(_ label: String, _ value: (PeriodFigures) -> String) -> [String] {
      [label] + pairs.map(value)
    }
    return [
      .table(
        ReportTable(
          "Beside the same months a year earlier",
          ["Figure", ReportPeriod.name(of: before.days), report.period.name],
          rows: [
            row("Visits planned") { Shown($0.windows?.planned).words },
            row("Visits made") { Count.words($0.visits.completed) },
            row("At night") { $0.moments.atNight.words },
            row("At a weekend") { $0.moments.atWeekends.words },
            row("Let in soon") { $0.door.letInSoon.words },
            row("Concerns raised") { Count.words($0.concerns.raised) },
            row("Put right there and then") {
              Share($0.concerns.settledAtVisit, of: $0.concerns.raised).words
            },
            row("Open at the end") { Count.words($0.concerns.openAtEnd) },
          ]))
    ]
  }
}
