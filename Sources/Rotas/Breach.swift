public import Scheme

/// A rule that an allotment breaks, with the facts; words for people are the front doors'.
public struct Breach: Hashable, Sendable {
  /// The rule.
  public let rule: RotaRuleName
  /// The window that breaks it.
  public let window: WindowID
  /// The visitors concerned, in the window's order.
  public let visitors: [VisitorID]
  /// The suite of the window.
  public let suite: SuiteCode
  /// The week of the window.
  public let week: VisitWeek

  init(_ rule: RotaRuleName, _ window: Window, _ visitors: [VisitorID] = []) {
    self.rule = rule
    self.window = window.id
    self.visitors = visitors
    suite = window.suite
    week = window.week
  }
}
