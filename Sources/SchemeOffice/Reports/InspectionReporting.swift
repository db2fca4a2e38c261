import Actions
import Findings
import RecordKeeping
public import ReportPapers
import Scheme

extension Office {
  /// What inspectors are handed: a period's figures and concerns, and some reports as samples.
  public func inspectionPack(
    _ period: ReportPeriod, samples count: Int, by desk: Desk
  ) throws -> InspectionPack {
    let counted = try report(period, by: desk)
    return InspectionPack(
      counted, expectations: try shelves.expectations(), causes: try causes(),
      samples: try samples(period.days, count, look: try look()))
  }

  /// What earlier inspections asked for, the causes of concern before the rest.
  private func causes() throws -> [EarlierCause] {
    let histories = try records.recommendations()
    let ordered = RecommendationKind.allCases.flatMap { kind in
      histories.filter { $0.recommendation.kind == kind }
    }
    return ordered.map { history in
      let asked = history.recommendation
      let number = asked.number.map { " \($0)" } ?? ""
      return EarlierCause(
        reference: "\(asked.kind.label.prefix(1).uppercased())\(asked.kind.label.dropFirst())"
          + number, wording: asked.text, topic: asked.topic, publishedOn: asked.publishedOn,
        standing: history.status.map { "Last found by inspectors: \($0.label)." })
    }
  }

  /// The latest reports of the days, the suites taking turns.
  private func samples(
    _ days: ClosedRange<CalendarDay>, _ count: Int, look: Look
  ) throws -> [SampleReport] {
    guard count > 0 else { return [] }
    let lines = try records.visits(VisitsWanted(days: days, limit: 500)).filter {
      !$0.isSetAside && $0.source == .report && $0.figures.outcome == .made
        && $0.figures.mode.countsAsVisit
    }
    var left = Dictionary(grouping: lines, by: \.figures.suite)
    var chosen: [Reference] = []
    while chosen.count < count, left.contains(where: { !$0.value.isEmpty }) {
      for suite in left.keys.sorted() where chosen.count < count {
        guard let next = left[suite]?.first else { continue }
        left[suite]?.removeFirst()
        chosen.append(Reference(next.figures.reference))
      }
    }
    return try chosen.compactMap { try sample($0, look: look) }
  }

  private func sample(_ name: Reference, look: Look) throws -> SampleReport? {
    guard let visit = try records.visit(name), let report = visit.report else { return nil }
    // The copy that police receive leaves out everything that could open a restricted matter.
    let copy = CustodyCopy(
      visit, plan: try openForm(of: report).plan, concerns: [], actions: [], look: look)
    let told = Set(report.answers.filter { $0.matter == .none }.map(\.path))
    var sections: [(heading: String, answers: [(String, String)])] = []
    for line in copy.lines where told.contains(line.path) {
      if sections.last?.heading != line.section { sections.append((line.section, [])) }
      sections[sections.count - 1].answers.append((line.label, line.answer))
    }
    return SampleReport(
      reference: name, suite: copy.suite, day: copy.date,
      sections: sections.map { SampleReport.Section(heading: $0.heading, answers: $0.answers) })
  }
}
