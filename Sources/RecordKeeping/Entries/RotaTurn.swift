public import Scheme

/// Who goes to a window under a draw, from this entry on.
public struct RotaTurn: Hashable, Sendable {
  /// The draw; nil for a window whose pair was allotted elsewhere and taken in.
  public var draw: DrawID?
  public var window: WindowID
  public var suite: SuiteCode
  public var week: VisitWeek
  /// The pair first, a third after them; empty while nobody goes.
  public var visitors: [VisitorID]
  public var source: TurnSource
  /// The visitor for whose sake a person changed it.
  public var about: VisitorID?
  /// Why a person changed it; about people, so it can be erased.
  public var reason: String?

  public init(
    draw: DrawID?, window: WindowID, suite: SuiteCode, week: VisitWeek, visitors: [VisitorID],
    source: TurnSource, about: VisitorID? = nil, reason: String? = nil
  ) {
    self.draw = draw
    self.window = window
    self.suite = suite
    self.week = week
    self.visitors = visitors
    self.source = source
    self.about = about
    self.reason = reason
  }
}

/// What put these visitors to a window; all but the first are changes made by people.
public enum TurnSource: String, Sendable, CaseIterable {
  /// A draw, around what its facts say was pinned.
  case drawn
  /// Two windows exchanged their visitors, or one visitor of each.
  case swapped
  /// Someone stepped in for another.
  case covered
  /// A visitor handed the window back and nobody has it yet.
  case handedBack = "handed-back"

  /// Whether a person chose who goes.
  public var isManual: Bool { self != .drawn }
}

/// A turn as it was written, by whom and when.
public struct KeptTurn: Hashable, Sendable {
  public var turn: RotaTurn
  public var by: PersonID
  public var at: Instant

  public init(turn: RotaTurn, by: PersonID, at: Instant) {
    self.turn = turn
    self.by = by
    self.at = at
  }
}

/// A pair that a person set for a window before or around a draw; nobody where it was lifted.
public struct RotaPin: Hashable, Sendable {
  public var window: WindowID
  public var suite: SuiteCode
  public var week: VisitWeek
  public var visitors: [VisitorID]
  /// Whether they agreed to a suite outside their list, or to times they had not offered.
  public var isAgreed: Bool
  /// Why; about people, so it can be erased.
  public var reason: String?

  public init(
    window: WindowID, suite: SuiteCode, week: VisitWeek, visitors: [VisitorID],
    isAgreed: Bool = false, reason: String? = nil
  ) {
    self.window = window
    self.suite = suite
    self.week = week
    self.visitors = visitors
    self.isAgreed = isAgreed
    self.reason = reason
  }
}
