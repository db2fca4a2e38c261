public import Scheme

/// One window of a rota: who visits which suite in which week, never when.
public struct Window: Hashable, Sendable, Identifiable {
  /// The window's own identifier.
  public var id: WindowID
  /// The suite to be visited.
  public var suite: SuiteCode
  /// The week within which the pair choose their moment.
  public var week: VisitWeek
  /// Who goes, the pair first; empty while nobody is allotted.
  public var visitors: [VisitorID]

  /// A window with those allotted to it.
  public init(id: WindowID, suite: SuiteCode, week: VisitWeek, visitors: [VisitorID]) {
    self.id = id
    self.suite = suite
    self.week = week
    self.visitors = visitors
  }

  /// The identifier of the first, second or later window of a suite in a week: `LEA-2026-04-06`,
  /// `LEA-2026-04-06-2`.
  ///
  /// It tells the future, so it stays in the office and is never given to police.
  public static func identifier(suite: SuiteCode, week: VisitWeek, ordinal: Int = 1) -> WindowID {
    WindowID("\(suite)-\(week)" + (ordinal > 1 ? "-\(ordinal)" : ""))
  }
}
