import Scheme

/// Reports with everything left out that could say who anybody is.
struct SampleParts {
  let pack: InspectionPack

  var parts: [ReportPart] {
    guard !pack.samples.isEmpty else { return [] }
    return [
      .heading(2, "Sample reports"),
      .words(
        "\(Count.capital(Count.words(pack.samples.count, "report"))) as handed in. Free text, "
          + "custody numbers, names of visitors and everything that could open a restricted "
          + "matter are left out; whole reports can be read at the scheme's office."),
    ] + pack.samples.flatMap(parts)
  }

  private func parts(of sample: SampleReport) -> [ReportPart] {
    let suite = pack.report.name(of: sample.suite.rawValue)
    return [.heading(3, "\(suite), \(sample.day.words) (\(sample.reference))")]
      + sample.sections.map { section in
        .table(
          ReportTable(
            section.heading.isEmpty ? "Answers" : section.heading, ["Question", "Answer"],
            rows: section.answers.map { [$0.question, $0.answer] }, isWords: true))
      }
  }
}
