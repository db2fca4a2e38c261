public import Scheme

/// An allotment of visitors to windows, with all that its rules ask about.
public struct Allotment: Sendable {
  /// The windows, in any order.
  public let windows: [Window]
  /// The scheme's visitors by identifier.
  public let visitors: [VisitorID: Visitor]
  /// What each suite has been over time; a suite without a history is open.
  public let suites: [SuiteCode: SuiteHistory]
  /// Visitors in a pair, and at most when one is a trainee.
  public let pairSize: ClosedRange<Int>
  /// Suites held for terrorism cases, which are visited on the force's notice and never allotted.
  public let terrorismSuites: Set<SuiteCode>

  /// An allotment of windows among visitors.
  public init(
    windows: [Window], visitors: [Visitor], suites: [SuiteCode: SuiteHistory] = [:],
    pairSize: ClosedRange<Int> = 2...3, terrorismSuites: Set<SuiteCode> = []
  ) {
    self.windows = windows
    self.visitors = Dictionary(
      visitors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.suites = suites
    self.pairSize = pairSize
    self.terrorismSuites = terrorismSuites
  }

  /// The visitors of a window that the scheme knows.
  func people(in window: Window) -> [Visitor] { window.visitors.compactMap { visitors[$0] } }

  /// Whether something holds of a visitor on at least one day of a week.
  func someDay(of week: VisitWeek, _ holds: (CalendarDay) -> Bool) -> Bool {
    (0..<7).contains { holds(week.monday.adding(days: $0)) }
  }

  /// Every breach of every rule, window by window in the order of the rules.
  public var breaches: [Breach] {
    RotaRule.all.flatMap { rule in rule.check(self) }
      .sorted { ($0.window, $0.rule.order) < ($1.window, $1.rule.order) }
  }
}
