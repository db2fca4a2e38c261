import Findings

/// What can be done to an action.
public enum Deed: Hashable, Sendable, CaseIterable {
  // Before it goes, and at any time by the scheme.
  case send, hold, reword, restrict, join, regrade, recur, stepUp, declineStep
  // The police's.
  case acknowledge, answer, add, extend, cannot, handOn
  // The scheme's, once it has gone.
  case grant, pause, resume, sendBack, accept, disagree
  case check(CheckResult)
  case resolve, resolveUnchecked, reopen
  /// What opening a joined matter again comes to where it had never been sent: it is a draft again.
  ///
  /// It is read so and never done by this name, so it is not among all deeds.
  case unjoin

  public static let allCases: [Deed] =
    [
      .send, .hold, .reword, .restrict, .join, .regrade, .recur, .stepUp, .declineStep,
      .acknowledge, .answer,
      .add, .extend, .cannot, .handOn, .grant, .pause, .resume, .sendBack, .accept, .disagree,
    ] + CheckResult.allCases.map(Deed.check) + [.resolve, .resolveUnchecked, .reopen]

  /// Which side does it; whoever types it, it stays that side's.
  public var side: Side {
    switch self {
    case .acknowledge, .answer, .add, .extend, .cannot, .handOn: .police
    default: .scheme
    }
  }

  /// The deed as it is kept; the result of a check is kept beside it.
  public var name: String {
    switch self {
    case .send: "send"
    case .hold: "hold"
    case .reword: "reword"
    case .restrict: "restrict"
    case .join: "join"
    case .regrade: "regrade"
    case .recur: "recur"
    case .stepUp: "step_up"
    case .declineStep: "decline_step"
    case .acknowledge: "acknowledge"
    case .answer: "answer"
    case .add: "add"
    case .extend: "extend"
    case .cannot: "cannot"
    case .handOn: "hand_on"
    case .grant: "grant"
    case .pause: "pause"
    case .resume: "resume"
    case .sendBack: "send_back"
    case .accept: "accept"
    case .disagree: "disagree"
    case .check: "check"
    case .resolve: "resolve"
    case .resolveUnchecked: "resolve_unchecked"
    case .reopen, .unjoin: "reopen"
    }
  }

  /// The deed of a kept name, with the result where it was a check; nil for any other text.
  public init?(name: String, result: String?) {
    if name == "check" {
      guard let result = result.flatMap(CheckResult.init(rawValue:)) else { return nil }
      self = .check(result)
      return
    }
    guard let deed = Deed.named[name] else { return nil }
    self = deed
  }

  // Read with every event of a list of thousands.
  private static let named = Dictionary(
    allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
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
