import Returns
import Scheme

/// What inspectors are handed before they come: what visitors saw, topic by topic, and what became
/// of it.
public struct InspectionPack: Sendable {
  /// The figures and concerns of the days asked for.
  public var report: PeriodReport
  /// The topics, in the inspectorates' order.
  public var expectations: Expectations
  /// Causes of concern of earlier inspections.
  public var causes: [EarlierCause]
  /// Reports with everything left out that could say who anybody is.
  public var samples: [SampleReport]
  /// The coordinator's own words, put before the topics.
  public var narrative: Narrative

  /// The slot that the coordinator may fill.
  public static let slots = ["introduction"]

  /// A pack over some days.
  public init(
    _ report: PeriodReport, expectations: Expectations, causes: [EarlierCause] = [],
    samples: [SampleReport] = [], narrative: Narrative = Narrative()
  ) {
    self.report = report
    self.expectations = expectations
    self.causes = causes
    self.samples = samples
    self.narrative = narrative
  }

  /// The pack as a page.
  public var html: String { page.html }

  /// The pack as bare HTML to paste.
  public var fragment: String { page.fragment }

  private var page: PartsPage {
    PartsPage(
      title: "What custody visitors saw in \(report.scheme)",
      subtitle: "Evidence for an inspection, \(report.period.name)",
      isPractice: report.isPractice,
      footer: "\(report.scheme) custody visiting, evidence for an inspection", first: first,
      rest: TopicParts(pack: self).parts + CauseParts(pack: self).parts + praise
        + SampleParts(pack: self).parts + end)
  }

  private var first: [ReportPart] {
    let visits = VisitSentences(report: report)
    let concerns = ConcernSentences(figures: report.whole)
    let people = PeopleSentences(
      table: report.people, visits: report.whole.visits.completed)
    return [
      .words(
        "Visitors go unannounced and in pairs. What follows is what they wrote down, under the "
          + "topics of \(expectations.title). It is what was seen on the days of visits, and no "
          + "judgement of the suites.")
    ] + (narrative.paragraphs["introduction"] ?? []).map(ReportPart.narrative) + [
      .heading(2, "Visits"),
      .words((visits.visits + visits.when + visits.door).joined(separator: " ")),
      .heading(2, "People in the cells"), .words(people.people.joined(separator: " ")),
      .heading(2, "What was raised"),
      .words(
        (concerns.raised + concerns.times + concerns.holds + concerns.opcat)
          .joined(separator: " ")),
      .heading(2, "Topics at a glance"), .table(TopicParts(pack: self).summary),
    ]
  }

  private var praise: [ReportPart] {
    let block = PraiseBlock(report: report).parts
    return block.isEmpty ? [] : [.heading(2, "Good practice that visitors noted")] + block
  }

  private var end: [ReportPart] {
    ForceSaidParts(said: report.forceSaid).parts + Sources(report).parts
  }
}
