/// Why an act on an action is refused.
public enum ActionRefusal: Error, Hashable, Sendable {
  /// The state the action is in does not allow it; with what happened last, and what may be done.
  case notInThisState(Deed, state: ActionState, last: ActionEvent?, may: [Deed])
  /// Only evidence resolves: later visitors have not found it fixed often enough.
  case checksMissing(have: Int, need: Int)
  /// A thing or a practice is accepted and then looked at; only a past event is judged at once.
  case notYetAccepted
  /// Its clocks are paused already, or are not paused.
  case pauseTwice(since: ActionEvent), notPaused
  /// It counts from before what happened last.
  case before(ActionEvent)
  /// It needs something that was not given.
  case needs(DeedPart, for: Deed)
  /// It cannot be joined to, or be the return of, itself.
  case itself
}

/// What a deed may need beside its note.
public enum DeedPart: String, Sendable, CaseIterable {
  case note, until, owner, named, other, severity, rung
}

extension Deed {
  /// What the deed cannot do without.
  public var needs: [DeedPart] {
    switch self {
    case .answer, .add, .cannot, .sendBack, .disagree, .hold, .reword, .restrict, .pause,
      .resolveUnchecked, .declineStep:
      [.note]
    case .grant: [.until, .note]
    case .handOn: [.owner, .named]
    case .join, .recur: [.other]
    case .regrade: [.severity, .note]
    case .stepUp: [.rung]
    case .send, .acknowledge, .accept, .check, .extend, .resume, .resolve, .reopen, .unjoin: []
    }
  }
}

extension ActionEvent {
  /// Whether a part is given.
  public func has(_ part: DeedPart) -> Bool {
    switch part {
    case .note: note?.contains { !$0.isWhitespace } ?? false
    case .until: until != nil
    case .owner: owner != nil
    case .named: named?.contains { !$0.isWhitespace } ?? false
    case .other: other != nil
    case .severity: severity != nil
    case .rung: rung != nil
    }
  }
}
