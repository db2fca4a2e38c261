import Findings
public import Scheme

/// Which matters of a suite its visitors are asked to look at again.
///
/// It looks at what has happened and never at a rota, so that a brief's existence, order and length
/// say nothing of whether or when there will be a visit.
public enum CheckBackRule {
  /// How many answered matters a brief carries at most.
  public static let most = 5

  /// Why a matter is not asked about now; nil where it may be.
  public static func reasonNotAsked(_ action: Action, on day: CalendarDay) -> NotAsked? {
    if action.isRestricted { return .restricted }
    guard action.state == .toBeChecked else { return .notAccepted }
    guard action.concern.kind.canBeChecked else { return .pastEvent }
    if let promise = action.promise, promise > day { return .promised(promise) }
    return nil
  }

  /// The matters to ask about on a day: the most serious first, then the longest asked for.
  public static func chosen(_ actions: [Action], on day: CalendarDay) -> [Action] {
    Array(
      actions.filter { reasonNotAsked($0, on: day) == nil }
        .sorted(by: comesFirst).prefix(most))
  }

  private static func comesFirst(_ one: Action, _ other: Action) -> Bool {
    if one.severity != other.severity { return one.severity > other.severity }
    let (mine, theirs) = (one.sentAt ?? one.terms.raisedAt, other.sentAt ?? other.terms.raisedAt)
    return mine != theirs ? mine < theirs : one.reference < other.reference
  }
}

/// Why visitors are not asked to look at a matter again.
public enum NotAsked: Hashable, Sendable {
  /// An allegation or fear of reprisal is never put before a pair.
  case restricted
  /// The scheme has not accepted an answer for checking.
  case notAccepted
  /// Nothing is left to look at.
  case pastEvent
  /// It was promised for a later day, before which it would be found undone.
  case promised(CalendarDay)
}
