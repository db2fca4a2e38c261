import Findings
import Returns
import Scheme

/// What a scheme tells ICVA each quarter: its numbers, issues by ICVA's headings, good practice.
///
/// The national body asks for text, not for a form; the headings are those of its updates.
public struct ICVAPaper: Sendable {
  /// What is told.
  public let report: PeriodReport
  /// The coordinator's own words, put before the headings.
  public let narrative: Narrative

  /// The slot that the coordinator may fill.
  public static let slots = ["coordinator"]
  private static let mostLines = 8

  /// The quarter's text.
  public init(_ report: PeriodReport, narrative: Narrative = Narrative()) {
    self.report = report
    self.narrative = narrative
  }

  /// The text for a letter by mail.
  public var text: String { page.text }

  /// The same as a page.
  public var html: String { page.html }

  /// The same as bare HTML to paste.
  public var fragment: String { page.fragment }

  private var page: PartsPage {
    PartsPage(
      title: "Custody visiting in \(report.scheme): update for ICVA",
      subtitle: report.period.name, isPractice: report.isPractice,
      footer: "\(report.scheme), update for ICVA, \(report.period.name)",
      first: numbers + own + issues + praise + end, rest: [])
  }

  private var numbers: [ReportPart] {
    let people = report.people
    let throughput = report.suites.map(\.throughput)
    let detained = throughput.compactMap(\.self)
    let all = detained.count == throughput.count ? detained.reduce(0, +) : nil
    return [
      .heading(2, "In numbers"),
      .table(
        ReportTable(
          "The quarter in numbers", ["Figure", "Number"],
          rows: [
            ["People detained, as the force tells", Shown(all).words],
            ["Visits made", Count.words(report.whole.visits.completed)],
            ["Visits begun and given up", Shown(report.whole.visits.abandoned).words],
            ["In the cells when visitors came", people.whole(.held).words],
            ["Spoken to", people.whole(.spokenTo).words],
            ["Seen and not spoken to", people.whole(.observedOnly).words],
            ["Concerns raised", Count.words(report.whole.concerns.raised)],
            ["Put right there and then", Count.words(report.whole.concerns.settledAtVisit)],
            ["Volunteers at the end", Shown(report.volunteers?.atEnd).words],
          ])),
    ]
  }

  private var own: [ReportPart] {
    (narrative.paragraphs["coordinator"] ?? []).map(ReportPart.narrative)
  }

  /// Issues by ICVA's headings, in alphabetical order, as it gathers them.
  private var issues: [ReportPart] {
    let raised = report.raised
    let byHeading = Dictionary(grouping: raised) { concern in
      report.themes[concern.theme]?.icva ?? report.label(concern.theme)
    }
    guard !byHeading.isEmpty else {
      return [.heading(2, "Issues"), .words("Visitors raised no concern in these months.")]
    }
    return [.heading(2, "Issues")]
      + byHeading.sorted { $0.key < $1.key }.flatMap { heading, concerns -> [ReportPart] in
        let settled = Share(concerns.count { $0.settledAtVisit }, of: concerns.count)
        let told =
          concerns.count == 1
          ? (settled.part == 1 ? "It was" : "It was not")
          : "\(settled.told("")) \(were(settled.part))"
        return [
          .heading(3, heading),
          .words(
            "\(Count.capital(Count.words(concerns.count, "concern"))). \(told) put right there and "
              + "then."),
          .points(lines(of: concerns)),
        ]
      }
  }

  /// What was found, like matters together, with how often and where.
  private func lines(of concerns: [ConcernTold]) -> [String] {
    let same = Dictionary(grouping: concerns, by: \.wording)
    let sorted = same.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let shown = sorted.prefix(Self.mostLines).map { wording, concerns in
      let places = Set(concerns.map { report.name(of: $0.suite.rawValue) }).sorted()
      let times = concerns.count == 1 ? "" : ", \(concerns.count) times"
      return "\(wording) (\(Count.list(places))\(times))"
    }
    let more = sorted.count - shown.count
    return shown + (more > 0 ? ["And \(Count.words(more)) more."] : [])
  }

  private var praise: [ReportPart] {
    let visits = ConcernSentences(figures: report.whole).praised
    let block = PraiseBlock(report: report).parts
    guard !visits.isEmpty || !block.isEmpty else { return [] }
    return [.heading(2, "Good practice")]
      + (visits.isEmpty ? [] : [.words(visits.joined(separator: " "))]) + block
  }

  private var end: [ReportPart] {
    [
      .heading(2, "About these figures"),
      .words(
        "Counted on \(report.builtOn.words) from the scheme's record, whose last line has the "
          + "digest \(report.recordHead). Matters that must not reach a suite are left out."),
    ]
  }
}

extension PeriodReport {
  /// Concerns raised in the period, oldest first.
  var raised: [ConcernTold] {
    concerns.filter { period.days.contains($0.raisedOn) && $0.theme != .praise }
      .sorted { ($0.raisedOn, $0.reference.rawValue) < ($1.raisedOn, $1.reference.rawValue) }
  }
}
