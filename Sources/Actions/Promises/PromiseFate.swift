import Scheme

/// What became of a promise, by what happened after it was given.
///
/// A day that passes in silence proves nothing: only a look, or the police's own word, does.
struct PromiseFate {
  private(set) var standing: Promise.Standing
  private(set) var decided: ActionEvent?

  init(_ day: CalendarDay, after later: ArraySlice<ActionEvent>, asOf: Instant) {
    standing = .running
    var wasFoundUndone: ActionEvent?
    for event in later {
      let isPast = event.day > day
      if isPast, let undone = wasFoundUndone {
        (standing, decided) = (.broken, undone)
        return
      }
      if event.deed == .check(.notFixed), !isPast { wasFoundUndone = event }
      if let fate = PromiseFate.decides(event, isPast: isPast) {
        (standing, decided) = (fate, event)
        return
      }
    }
    guard LondonTime.day(at: asOf) > day else { return }
    standing = wasFoundUndone == nil ? .unproven : .broken
    decided = wasFoundUndone
  }

  private static func decides(_ event: ActionEvent, isPast: Bool) -> Promise.Standing? {
    switch event.deed {
    case .check(.fixed), .resolve: return .kept
    case .check(.notFixed): return isPast ? .broken : nil
    // Another day, or more time, asked for once the day has passed says that it was missed.
    case .answer, .add: return event.promise == nil ? plain(event) : isPast ? .broken : .superseded
    case .extend: return isPast ? .broken : nil
    case .sendBack, .reopen, .cannot, .disagree, .join, .restrict, .resolveUnchecked:
      return isPast ? .unproven : .superseded
    default: return nil
    }
  }

  /// A fresh answer says that it is done; a word added to the old one says nothing about the day.
  private static func plain(_ event: ActionEvent) -> Promise.Standing? {
    event.deed == .answer ? .superseded : nil
  }
}
