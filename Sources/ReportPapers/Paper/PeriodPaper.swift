import Pages
import Returns

/// A report of a period as a paper: its figures, its template, and the words that go with it.
public struct PeriodPaper: Sendable {
  /// What is told.
  public let report: PeriodReport
  /// People in the cells, with what must be suppressed.
  public let people: PeopleTable
  /// What stands where.
  public let template: ReportTemplate
  /// The coordinator's own words.
  public let narrative: Narrative
  /// What the force said, from a file; nil where what was kept is printed.
  public let forceComment: String?
  /// Every figure by its name.
  public let figures: NamedFigures

  /// A paper from its figures.
  public init(
    _ report: PeriodReport, template: ReportTemplate, narrative: Narrative = Narrative(),
    forceComment: String? = nil
  ) {
    self.report = report
    people = report.people
    self.template = template
    self.narrative = narrative
    self.forceComment = forceComment
    figures = NamedFigures(report)
  }

  /// The title with its figures put in.
  public var title: String { NamedText.filled(template.title, figures) }

  /// What stands on the first sheet.
  var pageOne: [ReportPart] { template.pageOne.flatMap { parts(of: $0, level: 2) } }

  /// What follows the first sheet.
  var rest: [ReportPart] {
    template.sections.flatMap { parts(of: $0, level: 2) } + comment + Sources(report).parts
  }

  private func parts(of section: TemplateSection, level: Int) -> [ReportPart] {
    var parts: [ReportPart] = section.text.map { .words(NamedText.filled($0, figures)) }
    let said = section.say.flatMap(sentences)
    if !said.isEmpty { parts.append(.words(said.joined(separator: " "))) }
    if let slot = section.slot {
      parts += (narrative.paragraphs[slot] ?? []).map(ReportPart.narrative)
    }
    parts += section.show.flatMap(block)
    // A part about which nothing is held, or whose slot nobody filled, has no heading either.
    guard !parts.isEmpty else { return [] }
    return [.heading(level, NamedText.filled(section.heading, figures))] + parts
  }

  private func sentences(_ name: SentenceName) -> [String] {
    let visits = VisitSentences(report: report)
    let concerns = ConcernSentences(figures: report.whole)
    return switch name {
    case .visits: visits.visits
    case .when: visits.when
    case .door: visits.door
    case .people:
      PeopleSentences(table: people, visits: report.whole.visits.completed).people
    case .concerns: concerns.raised
    case .times: concerns.times
    case .holds: concerns.holds
    case .praised: concerns.praised
    case .opcat: concerns.opcat
    case .compared: ComparedSentences(report: report).compared
    case .volunteers: VolunteerSentences(figures: report.volunteers).volunteers
    }
  }

  private func block(_ name: BlockName) -> [ReportPart] {
    switch name {
    case .coverage: CoverageBlock(report: report).parts
    case .moments: MomentBlock(report: report).parts
    case .outcomes: OutcomeBlock(report: report, table: people).parts
    case .themes: ThemeBlock(report: report).parts
    case .suites: SuiteBlock(report: report, people: people).parts
    case .times: TimeBlock(figures: report.whole.concerns).parts
    case .holds: HoldBlock(figures: report.whole).parts
    case .door: DoorBlock(report: report).parts
    case .praise: PraiseBlock(report: report).parts
    case .said: SaidBlock(report: report).parts
    case .compared: ComparedBlock(report: report).parts
    case .code: CodeBlock(report: report).parts
    }
  }

  private var comment: [ReportPart] {
    ForceSaidParts(said: report.forceSaid, given: forceComment).parts
  }
}
