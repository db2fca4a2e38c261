/// Where an action stands, worked out from its events and never stored.
public enum ActionState: String, Sendable, CaseIterable {
  /// Not yet sent to the police.
  case draft
  case open
  case acknowledged
  case answered
  /// Accepted for checking by later visitors.
  case toBeChecked = "to_be_checked"
  case resolved
  case reopened
  /// Scheme and police differ, and both texts stand.
  case disagreed
  /// Followed under another action, which it was joined to.
  case joined
  /// Taken out of the suite's sight, into the restricted lane.
  case restricted

  /// Whether nothing more is waited for here.
  public var isClosed: Bool {
    self == .resolved || self == .disagreed || self == .joined || self == .restricted
  }

  /// Whose turn it is; nil when closed.
  public var waitsFor: Side? {
    switch self {
    case .open, .acknowledged, .reopened: .police
    case .draft, .answered, .toBeChecked: .scheme
    case .resolved, .disagreed, .joined, .restricted: nil
    }
  }

  /// The state in words.
  public var label: String { rawValue.split(separator: "_").joined(separator: " ") }

  /// The deeds that this state allows, before the action's own conditions.
  public var allows: Set<Deed> { ActionState.allowed[self] ?? [] }

  /// The state after a deed that this state allows.
  public func after(_ deed: Deed) -> ActionState {
    switch deed {
    case .send, .sendBack: .open
    case .acknowledge: .acknowledged
    case .answer, .cannot: .answered
    case .extend, .handOn: self == .open ? .acknowledged : self
    case .accept: .toBeChecked
    case .disagree: .disagreed
    case .check(.notFixed), .reopen: .reopened
    case .resolve, .resolveUnchecked: .resolved
    case .join: .joined
    case .restrict: .restricted
    case .unjoin: .draft
    case .hold, .reword, .regrade, .recur, .stepUp, .declineStep, .add, .grant, .pause, .resume,
      .check:
      self
    }
  }

  private static let allowed: [ActionState: Set<Deed>] = {
    let anywhere: Set<Deed> = [.restrict, .recur]
    let grading: Set<Deed> = [.join, .regrade]
    let asked: Set<Deed> = [
      .answer, .extend, .cannot, .handOn, .grant, .pause, .resume, .stepUp, .declineStep,
      .disagree,
    ]
    return [
      .draft: anywhere.union(grading).union([.send, .hold, .reword]),
      .open: anywhere.union(grading).union(asked).union([.acknowledge]),
      .reopened: anywhere.union(grading).union(asked).union([.acknowledge]),
      .acknowledged: anywhere.union(grading).union(asked),
      .answered: anywhere.union(grading).union([
        .add, .extend, .grant, .sendBack, .accept, .disagree, .stepUp, .declineStep, .resolve,
        .resolveUnchecked,
      ]),
      .toBeChecked: anywhere.union(grading).union(CheckResult.allCases.map(Deed.check)).union([
        .add, .extend, .grant, .sendBack, .disagree, .stepUp, .declineStep, .resolve,
        .resolveUnchecked,
      ]),
      .resolved: anywhere.union([.reopen]),
      .disagreed: anywhere.union([.reopen, .stepUp]),
      .joined: [.restrict, .reopen],
      .restricted: [],
    ]
  }()
}
