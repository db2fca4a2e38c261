import ReportPapers

/// What is said once a report is written.
struct ReportTold {
  let title: String
  let report: PeriodReport
  let written: ReportFiles.Written
  /// Slots that nobody filled.
  let empty: [String]

  init(
    title: String, _ report: PeriodReport, _ written: ReportFiles.Written, empty: [String] = []
  ) {
    self.title = title
    self.report = report
    self.written = written
    self.empty = empty
  }

  func tell(_ output: Output) {
    output.show(
      Facts(
        title: title, files: written.files, recordHead: report.recordHead,
        practice: report.isPractice, emptySlots: empty)
    ) {
      ([title] + (written.files.isEmpty ? ["Nothing was written."] : written.files))
        .joined(separator: "\n")
    }
    if report.peopleWait {
      output.say(
        "Counts of people are left out: this paper is for everybody, and none are published for its"
          + " period. First: icv report public --period \(report.period.text).")
    }
    if let without = written.withoutWord { output.say(without) }
    if !empty.isEmpty {
      output.say("Places for your own words, with --narrative FILE:")
      for slot in empty { output.say("  \(slot)") }
    }
  }

  private struct Facts: Encodable {
    let title: String
    let files: [String]
    let recordHead: String
    let practice: Bool
    let emptySlots: [String]
  }
}
