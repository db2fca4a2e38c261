public import RecordKeeping
public import Scheme

/// How far a return has come; worked out from what was done with it, never stored.
public enum ReturnState: String, Sendable, CaseIterable {
  /// Built, with something left to mend or to explain.
  case draft
  /// Built, and no rule has anything left to say.
  case checked
  /// Somebody else than its builder answers for it.
  case approved
  /// Sent out, and kept to the letter.
  case issued
  /// Sent out once, and a later one has taken its place.
  case superseded
}

extension KeptReturn {
  /// The day on which somebody answered for it.
  public var approvedOn: CalendarDay? {
    steps.first { if case .approved = $0.act { true } else { false } }?.day
  }

  /// When the force was given it, and until when it may correct facts.
  public var sentToForce: (day: CalendarDay, until: CalendarDay, post: String)? {
    for step in steps {
      if case .sentToForce(let post, let until) = step.act { return (step.day, until, post) }
    }
    return nil
  }

  /// How far it has come, among all that were built.
  public func state(among all: [KeptReturn]) -> ReturnState {
    if issued != nil {
      let isReplaced = all.contains {
        $0.issued != nil && $0.built.type == built.type && $0.built.days == built.days
          && $0.built.serial > built.serial
      }
      return isReplaced ? .superseded : .issued
    }
    if approvedOn != nil { return .approved }
    return steps.contains { $0.act == .checked } ? .checked : .draft
  }
}
