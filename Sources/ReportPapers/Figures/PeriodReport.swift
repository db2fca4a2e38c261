public import CodeBoard
public import Findings
public import Returns
public import Scheme

/// All that the papers of one period are made from.
public struct PeriodReport: Sendable {
  /// Which paper it is for, and the days.
  public var period: ReportPeriod
  /// The scheme's name: *Warwickshire*.
  public var scheme: String
  /// Whether the scheme is one to practise in.
  public var isPractice: Bool
  /// The day it was built.
  public var builtOn: CalendarDay
  /// The digest of the record's last line: what the figures were counted from.
  public var recordHead: String
  /// The whole scheme's figures.
  public var whole: PeriodFigures
  /// Each suite's, in the scheme's order.
  public var suites: [SuiteInPeriod]
  /// The whole scheme's figures of the same months a year earlier; nil where nothing is held.
  public var yearBefore: PeriodFigures?
  /// Volunteers over the period; nil where they are not counted.
  public var volunteers: VolunteerFigures?
  /// What the scheme asks for, against which visits are read.
  public var wanted: WantedVisits
  /// Every concern that was raised, open or closed in the period.
  public var concerns: [ConcernTold]
  /// Themes that were raised more often than chance explains; nil where it is not worked out.
  public var trends: [ThemeTrend]?
  /// How the scheme keeps the Code; nil where it is not looked at.
  public var code: Board?
  /// What visitors praised, latest first.
  public var praise: [Praise]
  /// Labels of themes, by theme.
  public var themes: [Theme: ThemeHeading]
  /// What the force said of the facts of these days.
  public var forceSaid: [ForceSaid]
  /// The counts of people that were published for these days; nil where none were, and a public
  /// paper tells none.
  public var published: PublishedPeople?
  /// Forms, with their versions, on which the reports were filled in.
  public var forms: [String]

  /// A report of a period with its figures.
  public init(
    period: ReportPeriod, scheme: String, isPractice: Bool, builtOn: CalendarDay,
    recordHead: String, whole: PeriodFigures, suites: [SuiteInPeriod], wanted: WantedVisits
  ) {
    self.period = period
    self.scheme = scheme
    self.isPractice = isPractice
    self.builtOn = builtOn
    self.recordHead = recordHead
    self.whole = whole
    self.suites = suites
    self.wanted = wanted
    concerns = []
    trends = nil
    code = nil
    praise = []
    themes = [:]
    forceSaid = []
    published = nil
    forms = []
  }
}

extension PeriodReport {
  /// What was asked of the force, latest first.
  public var asked: [ConcernTold] {
    concerns.filter { $0.asked?.sentOn != nil }
      .sorted { ($1.raisedOn, $1.reference.rawValue) < ($0.raisedOn, $0.reference.rawValue) }
  }
}

/// One suite in a period.
public struct SuiteInPeriod: Hashable, Sendable {
  /// Its code.
  public var code: SuiteCode
  /// The name on the door.
  public var name: String
  /// Its figures.
  public var figures: PeriodFigures
  /// Each week of the period, in order, with what became of its windows.
  public var weeks: [SuiteWeek]
  /// People detained there in the period, as the force tells; nil where a month is missing.
  public var throughput: Int?

  /// A suite with its figures and weeks.
  public init(
    code: SuiteCode, name: String, figures: PeriodFigures, weeks: [SuiteWeek],
    throughput: Int? = nil
  ) {
    self.code = code
    self.name = name
    self.figures = figures
    self.weeks = weeks
    self.throughput = throughput
  }
}

/// One week at one suite.
public struct SuiteWeek: Hashable, Sendable {
  /// The week.
  public var week: VisitWeek
  /// What became of each of its windows; empty where the rota had none.
  public var fates: [WindowFate]
  /// Whether the suite was open to visitors on any of its days.
  public var isOpen: Bool

  /// A week with its windows.
  public init(week: VisitWeek, fates: [WindowFate], isOpen: Bool = true) {
    self.week = week
    self.fates = fates
    self.isOpen = isOpen
  }
}

/// What a scheme asks of its visits, against which what was made is read.
public struct WantedVisits: Hashable, Sendable {
  /// Visits a week to each suite, as the settings have it: `1`, `2` or `1/4`.
  public var frequency: [SuiteCode: VisitFrequency]
  /// Of a hundred visits, how many at night at least.
  public var nightPercent: Int
  /// Of a hundred visits, how many at a weekend at least.
  public var weekendPercent: Int

  /// What a scheme asks for.
  public init(frequency: [SuiteCode: VisitFrequency], nightPercent: Int, weekendPercent: Int) {
    self.frequency = frequency
    self.nightPercent = nightPercent
    self.weekendPercent = weekendPercent
  }
}

/// Under which headings a theme is told.
public struct ThemeHeading: Hashable, Sendable {
  /// The theme's own label.
  public var label: String
  /// The topic of *Expectations for police custody*: `EPC4/3/reviews`.
  public var expectation: String
  /// The heading under which ICVA gathers such findings.
  public var icva: String

  /// The headings of a theme.
  public init(label: String, expectation: String, icva: String) {
    self.label = label
    self.expectation = expectation
    self.icva = icva
  }
}
