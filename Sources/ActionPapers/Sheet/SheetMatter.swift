public import Actions
public import Findings
public import Scheme

/// A matter as the suite's sheet asks it: what was found, what is wanted by when, what was said.
public struct SheetMatter: Hashable, Sendable {
  public let reference: Reference
  /// What was found, as the police are asked about it.
  public let found: String
  /// The visitors' own words; nil where there are none, or where they are withheld.
  public let words: String?
  /// Whether words were left out because nobody has read yet whether they name a person.
  public let isMasked: Bool
  public let kind: ConcernKind
  public let severity: Severity
  /// The day the police were first asked.
  public let askedOn: CalendarDay
  /// What is still wanted of the police, the soonest first.
  public let wanted: [SheetWish]
  /// The day the police promised it by; nil where none stands.
  public let promise: CalendarDay?
  /// What was said and done since, oldest first.
  public let history: [SheetLine]
  /// Whether the next step is the police's.
  public let isTheirs: Bool

  /// A matter from an action; nil where it is none of the suite's: a draft, restricted, closed.
  ///
  /// `masked` says which words nobody has cleared; `wanted` is what the clocks ask.
  public init?(_ action: Action, wanted: [SheetWish], masked: MaskedWords) {
    guard !action.isRestricted, !action.state.isClosed, action.state != .draft,
      action.severity != .goodPractice, let sent = action.sentAt
    else { return nil }
    reference = action.reference
    found = action.question
    let hidden = masked.hides(action.concern)
    words = hidden ? nil : action.concern.words
    kind = action.concern.kind
    severity = action.severity
    askedOn = LondonTime.day(at: sent)
    isTheirs = action.state.waitsFor == .police
    self.wanted = isTheirs ? wanted.sorted { $0.comesBefore($1) } : []
    promise = action.promise
    history = action.events.compactMap { SheetLine($0, masked: masked) }
    isMasked = hidden && action.concern.words != nil || history.contains(where: \.isMasked)
  }

  /// The plain question that the sheet puts, by what kind of matter it is.
  public var question: String {
    switch kind {
    case .thing: "What has been done, or will be done, to put it right, and by when?"
    case .practice: "What will be done so that it happens every time, and from when?"
    case .pastEvent: "What happened, and what has been done because of it?"
    }
  }
}
