import Rotas
public import Scheme

/// A visit that the scheme wants in a period: a suite and a week, before anyone is allotted.
public struct PlannedWindow: Hashable, Sendable {
  /// The window's identifier.
  public var id: WindowID
  /// The suite.
  public var suite: SuiteCode
  /// The week.
  public var week: VisitWeek
  /// Whether it comes on top of what the scheme visits in every week.
  public var isSurprise: Bool

  init(
    suite: SuiteCode, week: VisitWeek, ordinal: Int, isSurprise: Bool = false
  ) {
    id = Window.identifier(suite: suite, week: week, ordinal: ordinal)
    self.suite = suite
    self.week = week
    self.isSurprise = isSurprise
  }

  /// By week and suite, as turns are ordered.
  static func inOrder(_ one: PlannedWindow, _ other: PlannedWindow) -> Bool {
    (one.week, one.suite, one.id) < (other.week, other.suite, other.id)
  }
}
