/// When an answer is a concern, and which.
public struct ConcernClause: Sendable {
  public var when: FormExpression
  public var theme: Theme
  public var severity: Severity
  public var kind: ConcernKind
  /// Who is asked to act, as written; nil leaves it to the coordinator.
  public var owner: String?
  /// What is wrong, in a sentence that police will read.
  public var text: FormText?
  /// The sibling question saying with whom it was raised.
  public var raisedWith: String?
  /// The sibling question saying when it was raised.
  public var raisedAt: String?
  /// The sibling question holding what was answered on the spot.
  public var reply: String?
  /// The sibling question whose answer `yes` means: put right before the visitors left.
  public var settled: String?
  public var line: Int
  public var column: Int
}

/// What sort of thing a concern is about.
public enum ConcernKind: String, Sendable, Hashable, CaseIterable {
  /// Something that can be looked at again: a broken call bell.
  case thing
  /// A way of working, which later visits must sample.
  case practice
  /// Something that happened and cannot be looked at again.
  case pastEvent = "past_event"
}

/// When an answer calls for an immediate word with the custody officer.
///
/// The siblings `told_at` and `told_whom` record that it was had.
public struct TellNowClause: Sendable {
  public var when: FormExpression
  public var text: FormText?
  public var line: Int
  public var column: Int
}
