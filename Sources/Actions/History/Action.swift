import Findings
public import Scheme

/// What was asked of the police about a concern, with everything that happened since.
public struct Action: Hashable, Sendable {
  /// Random, because police see it.
  public var reference: Reference
  public var concern: Concern
  /// Everything that happened, in the order it was logged.
  public var events: [ActionEvent]

  /// An action about a concern, with its events so far.
  public init(reference: Reference, concern: Concern, events: [ActionEvent] = []) {
    self.reference = reference
    self.concern = concern
    self.events = events
  }

  /// Where it stands now.
  public var state: ActionState { events.reduce(.draft) { $0.after($1.deed) } }

  /// Checks that found it fixed since it was last asked, reopened or sent back.
  public var cleanChecks: [ActionEvent] {
    let last = events.lastIndex { $0.deed == .accept }
    return events.suffix(from: last ?? events.endIndex).filter { $0.deed == .check(.fixed) }
  }

  /// Clean checks that count towards resolving: of a serious matter, one for each different pair.
  public var checksThatCount: Int {
    guard concern.severity == .serious else { return cleanChecks.count }
    return Set(cleanChecks.map { Set($0.checkers) }).count
  }

  /// How many times it had to be opened again.
  public var timesReopened: Int {
    events.count { $0.deed == .reopen || $0.deed == .check(.notFixed) }
  }

  /// Why a deed cannot be done now; nil when it can.
  public func refusal(of deed: Deed) -> ActionRefusal? {
    guard state.allows.contains(deed) else {
      return .notInThisState(deed, state: state, since: events.last?.day)
    }
    if deed == .resolve, concern.kind.canBeChecked,
      checksThatCount < concern.severity.checksNeeded
    {
      return .checksMissing(have: checksThatCount, need: concern.severity.checksNeeded)
    }
    return nil
  }
}

/// Why an act on an action is refused.
public enum ActionRefusal: Error, Hashable, Sendable {
  /// The state the action is in does not allow it.
  case notInThisState(Deed, state: ActionState, since: CalendarDay?)
  /// Only evidence resolves: later visitors have not found it fixed often enough.
  case checksMissing(have: Int, need: Int)
}
