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

  /// Whether nothing more is waited for.
  public var isClosed: Bool { self == .resolved || self == .disagreed }

  /// Whose turn it is; nil when closed.
  public var waitsFor: Side? {
    switch self {
    case .open, .acknowledged, .reopened: .police
    case .draft, .answered, .toBeChecked: .scheme
    case .resolved, .disagreed: nil
    }
  }

  /// The state in words.
  public var label: String { rawValue.split(separator: "_").joined(separator: " ") }

  /// The deeds that this state allows.
  public var allows: Set<Deed> {
    switch self {
    case .draft: [.send]
    case .open, .reopened: [.acknowledge, .answer, .extend, .disagree]
    case .acknowledged: [.answer, .extend, .disagree]
    case .answered: [.sendBack, .accept, .disagree, .answer]
    case .toBeChecked:
      Set(CheckResult.allCases.map(Deed.check)).union([.resolve, .sendBack, .disagree])
    case .resolved, .disagreed: [.reopen]
    }
  }

  /// The state after a deed that this state allows.
  public func after(_ deed: Deed) -> ActionState {
    switch deed {
    case .send: .open
    case .acknowledge: .acknowledged
    case .answer: .answered
    case .extend: self == .open ? .acknowledged : self
    case .sendBack: .open
    case .accept: .toBeChecked
    case .disagree: .disagreed
    case .check(.notFixed): .reopened
    case .check: self
    case .resolve: .resolved
    case .reopen: .reopened
    }
  }
}
