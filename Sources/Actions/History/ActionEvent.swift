public import Scheme

/// Something that happened to an action: who did it, on which day, and what was said.
public struct ActionEvent: Hashable, Sendable {
  public var deed: Deed
  /// The day it was done, or received where it came by paper or mail.
  public var day: CalendarDay
  /// What was said; nil when nothing was, or once erased.
  public var note: String?
  /// The visit on which it was checked.
  public var visit: Reference?
  /// The ids of those who checked, in order; empty for every other deed.
  public var checkers: [VisitorID]
  /// The day by which police promised it.
  public var promise: CalendarDay?

  /// A deed on a day.
  public init(
    _ deed: Deed, day: CalendarDay, note: String? = nil, visit: Reference? = nil,
    checkers: [VisitorID] = [], promise: CalendarDay? = nil
  ) {
    self.deed = deed
    self.day = day
    self.note = note
    self.visit = visit
    self.checkers = checkers
    self.promise = promise
  }
}

/// What can be done to an action.
public enum Deed: Hashable, Sendable, CaseIterable {
  case send, acknowledge, answer, extend, sendBack, accept, disagree
  case check(CheckResult)
  case resolve, reopen

  public static let allCases: [Deed] =
    [.send, .acknowledge, .answer, .extend, .sendBack, .accept, .disagree]
    + CheckResult.allCases.map(Deed.check) + [.resolve, .reopen]

  /// Which side does it.
  public var side: Side {
    switch self {
    case .acknowledge, .answer, .extend: .police
    case .send, .sendBack, .accept, .disagree, .check, .resolve, .reopen: .scheme
    }
  }

  /// The deed as it is kept.
  public var name: String {
    switch self {
    case .send: "send"
    case .acknowledge: "acknowledge"
    case .answer: "answer"
    case .extend: "extend"
    case .sendBack: "send_back"
    case .accept: "accept"
    case .disagree: "disagree"
    case .check: "check"
    case .resolve: "resolve"
    case .reopen: "reopen"
    }
  }

  /// The deed of a kept name, with the result where it was a check; nil for any other text.
  public init?(name: String, result: String?) {
    if name == "check" {
      guard let result = result.flatMap(CheckResult.init(rawValue:)) else { return nil }
      self = .check(result)
      return
    }
    guard let deed = Deed.allCases.first(where: { $0.name == name }) else { return nil }
    self = deed
  }
}

/// The two sides of an action: police answer, only the scheme resolves.
public enum Side: String, Sendable, CaseIterable {
  case scheme, police
}

/// What later visitors found.
public enum CheckResult: String, Sendable, CaseIterable {
  case fixed
  case notFixed = "not_fixed"
  case couldNotCheck = "could_not_check"

  /// The result in words.
  public var label: String {
    switch self {
    case .fixed: "fixed"
    case .notFixed: "not fixed"
    case .couldNotCheck: "could not be checked"
    }
  }
}
