public import Findings
public import Scheme

/// What was raised in a period, and what became of what was asked of the force.
public struct ConcernFigures: Hashable, Sendable {
  /// First and last day of the period.
  public let days: ClosedRange<CalendarDay>
  /// Concerns raised by visits in the period.
  public private(set) var raised = 0
  /// Of those raised, the ones put right before the visitors left.
  public private(set) var settledAtVisit = 0
  /// Matters closed in the period, whenever raised, those settled at their visit left out.
  public private(set) var closed = 0
  /// Of those closed, the ones on which scheme and force differ.
  public private(set) var disagreed = 0
  /// Matters not closed when the period ended.
  public private(set) var openAtEnd = 0
  /// Of those, the ones that wait for somebody, by whom.
  public private(set) var openBy: [Turn: Int] = [:]
  /// Of those, the late ones, by whose turn it is.
  public private(set) var lateBy: [Turn: Int] = [:]
  /// By theme.
  public private(set) var themes: [Theme: ThemeFigures] = [:]
  private var answerDays: [Int] = []
  private var closeDays: [Int] = []
  private var waits: [DaysWaited] = []

  /// One theme's row.
  public struct ThemeFigures: Hashable, Sendable {
    /// Concerns raised in the period.
    public var raised = 0
    /// Of those, the ones put right before the visitors left.
    public var settledAtVisit = 0
    /// Matters closed in the period, those settled at their visit left out.
    public var closed = 0
    /// Matters not closed when the period ended.
    public var openAtEnd = 0

    var isEmpty: Bool { raised + closed + openAtEnd == 0 }
  }

  /// Nothing raised yet.
  public init(days: ClosedRange<CalendarDay>) { self.days = days }

  /// Counts a concern, whichever side of the period it began or ended on.
  public mutating func add(_ matter: ConcernTold) {
    guard matter.theme != .praise, matter.raisedOn <= days.upperBound else { return }
    var theme = themes[matter.theme] ?? ThemeFigures()
    if days.contains(matter.raisedOn) {
      raised += 1
      theme.raised += 1
      if matter.settledAtVisit {
        settledAtVisit += 1
        theme.settledAtVisit += 1
      }
    }
    if !matter.settledAtVisit { addUnsettled(matter, &theme) }
    themes[matter.theme] = theme.isEmpty ? nil : theme
  }

  private mutating func addUnsettled(_ matter: ConcernTold, _ theme: inout ThemeFigures) {
    let asked = matter.asked
    if let sent = asked?.sentOn, let answered = asked?.answeredOn, days.contains(answered) {
      answerDays.append(sent.days(until: answered))
    }
    if let end = matter.closedOn, end <= days.upperBound {
      guard days.contains(end) else { return }
      closed += 1
      theme.closed += 1
      if asked?.isDisagreed == true { disagreed += 1 }
      closeDays.append(matter.raisedOn.days(until: end))
      if let asked { waits.append(asked.waited) }
    } else {
      openAtEnd += 1
      theme.openAtEnd += 1
      guard let asked, let turn = asked.turn else { return }
      openBy[turn, default: 0] += 1
      if asked.isLate { lateBy[turn, default: 0] += 1 }
    }
  }

  /// Themes that have anything to tell, the most raised first.
  public var themesInOrder: [(theme: Theme, figures: ThemeFigures)] {
    Theme.allCases.compactMap { theme in themes[theme].map { (theme, $0) } }
      .sorted {
        ($0.figures.raised, $0.figures.openAtEnd) > ($1.figures.raised, $1.figures.openAtEnd)
      }
  }

  /// Days from sending to the first answer, of answers that came in the period.
  public var timeToAnswer: DaySpread { DaySpread(answerDays) }

  /// Days from the visit to the end, of matters closed in the period.
  public var timeToClose: DaySpread { DaySpread(closeDays) }

  /// Days waited for one side, of matters closed in the period.
  public func waited(for turn: Turn) -> DaySpread { DaySpread(waits.map { $0[turn] }) }

  /// The days waited for one side, of all days that matters closed in the period took.
  public func shareOfDays(_ turn: Turn) -> Share {
    Share(waits.reduce(0) { $0 + $1[turn] }, of: waits.reduce(0) { $0 + $1.all })
  }

  /// Late matters, whoever's turn it is.
  public var late: Int { lateBy.values.reduce(0, +) }
}
