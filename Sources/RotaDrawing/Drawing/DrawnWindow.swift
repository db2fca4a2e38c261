public import Rotas
public import Scheme

/// A window of a drawn rota.
public struct DrawnWindow: Hashable, Sendable, Identifiable {
  /// The window's identifier.
  public var id: WindowID
  /// The suite.
  public var suite: SuiteCode
  /// The week.
  public var week: VisitWeek
  /// Who goes, the pair first; empty where nobody can.
  public var visitors: [VisitorID]
  /// The moment drawn for it, which the pair alone may read; nil where the pair choose.
  public var moment: WindowMoment?
  /// Whether it is a surprise visit on top of the others.
  public var isSurprise: Bool
  /// Whether it was settled by hand.
  public var isPinned: Bool
  /// Whether it stood before the draw.
  public var stands: Bool

  /// A window with those who go.
  public init(
    id: WindowID, suite: SuiteCode, week: VisitWeek, visitors: [VisitorID],
    moment: WindowMoment? = nil, isSurprise: Bool = false, isPinned: Bool = false,
    stands: Bool = false
  ) {
    self.id = id
    self.suite = suite
    self.week = week
    self.visitors = visitors
    self.moment = moment
    self.isSurprise = isSurprise
    self.isPinned = isPinned
    self.stands = stands
  }

  /// The window as the rules know it.
  public var window: Window { Window(id: id, suite: suite, week: week, visitors: visitors) }
}

/// A round in which windows that nobody could staff were drawn again.
public struct RedrawRound: Hashable, Sendable {
  /// How many windows had nobody before it.
  public let unfilled: Int
  /// How many weeks of suites were drawn again, those freed for it included.
  public let weeks: Int
}
