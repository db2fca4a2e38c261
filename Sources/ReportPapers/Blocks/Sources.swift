import Scheme

/// Where every figure comes from, and how it can be counted again.
struct Sources {
  private let report: PeriodReport

  init(_ report: PeriodReport) { self.report = report }

  var parts: [ReportPart] {
    [.heading(2, "Where the figures come from"), .points(points)]
  }

  private var points: [String] {
    [
      "Visits are counted on the day they were made, from reports handed in by the visitors"
        + (report.forms.isEmpty ? "" : " on \(Count.list(report.forms))")
        + ", corrections included. Custody record reviews and Terrorism Act visits are not"
        + " counted as visits.",
      "Windows are counted from the rota, in the months in which their Monday lies: a window of"
        + " the last week may hold a visit of the month after.",
      "People are counted once for each visit, so somebody held over two visits counts twice."
        + " Each has one outcome. What nobody wrote down is not held, which is not nought.",
      "The parts of the day are those of London's clocks: morning 06:00 to 12:00, afternoon to"
        + " 18:00, evening to 22:00, night to 06:00.",
      "Concerns and what became of them stand as they did on"
        + " \(report.period.days.upperBound.words)."
        + " Matters that must not reach a suite are left out of every table.",
      "Percentages are rounded half up, stand with their numbers, and are told only of ten or"
        + " more.",
      "Built on \(report.builtOn.words) from the record whose last line has the digest"
        + " \(report.recordHead).",
    ]
  }
}
