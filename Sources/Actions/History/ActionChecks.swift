import Findings
import Scheme

/// What later visitors found, and what may be done because of it.
extension Action {
  /// Checks that found it fixed since it was last accepted, one for each visit.
  public var cleanChecks: [ActionEvent] {
    let last = events.lastIndex { $0.deed == .accept }
    var seen: Set<String> = []
    return events.suffix(from: last ?? events.endIndex).filter {
      guard $0.deed == .check(.fixed) else { return false }
      // Two remarks from one visit are one look.
      return seen.insert($0.visit?.rawValue ?? $0.day.description).inserted
    }
  }

  /// Clean checks it takes before it can be resolved.
  public var checksNeeded: Int { concern.kind.canBeChecked ? severity.checksNeeded : 0 }

  /// Clean checks that count towards resolving: of a serious matter, one for each different pair.
  public var checksThatCount: Int {
    guard severity == .serious else { return cleanChecks.count }
    return Set(cleanChecks.map { Set($0.checkers) }).count
  }

  /// How many times it had to be opened again.
  public var timesReopened: Int {
    events.count { $0.deed == .reopen || $0.deed == .check(.notFixed) }
  }

  /// How many times visitors found it not fixed after an answer.
  public var timesNotFixed: Int { events.count { $0.deed == .check(.notFixed) } }

  /// The pause that stands; nil when its clocks are not paused.
  ///
  /// A pause ends when it is lifted and whenever the turn passes to the other side.
  public var pause: ActionEvent? {
    var standing: ActionEvent?
    var state = ActionState.draft
    for event in events {
      let next = state.after(event.deed)
      if event.deed == .pause {
        standing = event
      } else if event.deed == .resume || next.waitsFor != state.waitsFor {
        standing = nil
      }
      state = next
    }
    return standing
  }

  /// Why a deed cannot be done now; nil when it can.
  public func refusal(of event: ActionEvent) -> ActionRefusal? {
    refusal(of: event.deed) ?? parts(of: event)
  }

  /// Why a deed, whatever is said with it, cannot be done now; nil when it can.
  public func refusal(of deed: Deed) -> ActionRefusal? {
    let state = state
    guard state.allows.contains(deed) else {
      return .notInThisState(deed, state: state, last: events.last, may: mayBeDone)
    }
    return condition(on: deed, in: state)
  }

  /// The deeds that can be done now, in their own order.
  public var mayBeDone: [Deed] {
    let state = state
    return Deed.allCases.filter { mayBeDone($0, in: state) }
  }

  /// Whether a deed can be done now.
  public func mayBeDone(_ deed: Deed) -> Bool { mayBeDone(deed, in: state) }

  private func mayBeDone(_ deed: Deed, in state: ActionState) -> Bool {
    state.allows.contains(deed) && condition(on: deed, in: state) == nil
  }

  private func condition(on deed: Deed, in state: ActionState) -> ActionRefusal? {
    switch deed {
    case .pause: return pause.map { .pauseTwice(since: $0) }
    case .resume: return pause == nil ? .notPaused : nil
    case .resolve where state == .answered && concern.kind.canBeChecked: return .notYetAccepted
    case .resolve where concern.kind.canBeChecked && checksThatCount < checksNeeded:
      return .checksMissing(have: checksThatCount, need: checksNeeded)
    default: return nil
    }
  }

  private func parts(of event: ActionEvent) -> ActionRefusal? {
    if let part = event.deed.needs.first(where: { !event.has($0) }) {
      return .needs(part, for: event.deed)
    }
    if event.other == reference { return .itself }
    return nil
  }
}
