import Returns

/// Each suite in a column, the main figures in rows.
struct SuiteBlock {
  let report: PeriodReport
  let people: PeopleTable

  var parts: [ReportPart] {
    guard report.suites.count > 1 else { return [] }
    let all = report.suites.map(\.figures) + [report.whole]
    func row(_ label: String, _ value: (PeriodFigures) -> String) -> [String] {
      [label] + all.map(value)
    }
    let rows = [
      row("Visits made") { Count.words($0.visits.completed) },
      row("Given up") { Shown($0.visits.abandoned).words },
      ["People in the cells"] + people[.held].map(\.words),
      ["Spoke with the visitors"] + people[.spokenTo].map(\.words),
      row("Concerns raised") { Count.words($0.concerns.raised) },
      row("Put right there and then") { Count.words($0.concerns.settledAtVisit) },
      row("Open at the end") { Count.words($0.concerns.openAtEnd) },
      row("Waited over \(minutes)") { Count.words($0.door.delayed) },
      ["People detained, as the force tells"] + throughput,
    ]
    return [
      .table(
        ReportTable(
          "The main figures of each suite", ["Figure"] + report.suites.map(\.name) + ["All"],
          rows: rows))
    ]
  }

  private var minutes: String { Count.words(report.whole.door.threshold, "minute") }

  private var throughput: [String] {
    let each = report.suites.map(\.throughput)
    let held = each.compactMap(\.self)
    let all = held.count == each.count ? held.reduce(0, +) : nil
    return (each + [all]).map { Shown($0).words }
  }
}
