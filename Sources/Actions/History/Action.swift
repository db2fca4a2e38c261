public import Findings
public import Scheme

/// What was asked of the police about a concern, with everything that happened up to a moment.
public struct Action: Hashable, Sendable {
  /// Random, because police see it.
  public var reference: Reference
  public var concern: Concern
  /// What was asked for and by when, frozen when it was raised.
  public var terms: Terms
  /// Everything that happened up to `asOf`, in the order it was logged; going out by itself, where
  /// it did, stands in its place.
  public private(set) var events: [ActionEvent]
  /// The moment of the reading.
  public let asOf: Instant

  /// An action as kept, read at a moment.
  public init(
    reference: Reference, concern: Concern, terms: Terms, kept: [ActionEvent], asOf: Instant
  ) {
    self.reference = reference
    self.concern = concern
    self.terms = terms
    self.asOf = asOf
    events = AutomaticSending.events(kept, goesAt: terms.goesAt, by: asOf)
    for index in events.indices { readReopening(at: index) }
  }

  /// Adds a deed that was done just now; ask `refusal(of:)` before.
  ///
  /// A matter that was joined to another before it had gone to the police, and is opened again, is
  /// a draft again: nobody was asked anything that could be reopened.
  public mutating func add(_ event: ActionEvent) {
    events.append(event)
    readReopening(at: events.endIndex - 1)
  }

  private mutating func readReopening(at index: Int) {
    guard events[index].deed == .reopen,
      !events[..<index].contains(where: { $0.deed == .send })
    else { return }
    events[index].deed = .unjoin
  }

  /// Takes away what was said, for a reader who may see only where it stands.
  public mutating func forgetWords() {
    for index in events.indices {
      events[index].note = nil
      events[index].named = nil
    }
  }

  /// Where it stands now.
  public var state: ActionState {
    // By place: an event that is handed over is copied, with every text in it.
    events.indices.reduce(.draft) { $0.after(events[$1].deed) }
  }

  /// How serious it is, as last graded.
  public var severity: Severity {
    events.last { $0.deed == .regrade }?.severity ?? concern.severity
  }

  /// Who can put it right, as last handed on.
  public var owner: Owner { events.last { $0.deed == .handOn }?.owner ?? concern.owner }

  /// The rung it has reached; nil while it is with those it was first sent to.
  public var rung: Rung? { events.compactMap(\.rung).max() }

  /// Whether it may be read only by those named.
  public var isRestricted: Bool { concern.isRestricted || state == .restricted }

  /// The question to the police: as reworded before it went, else the form's own words.
  public var question: String {
    events.last { $0.deed == .reword && $0.note != nil }?.note ?? concern.wording
  }

  /// The moment it was last closed; nil while something is waited for.
  public var closedAt: Instant? {
    var state = ActionState.draft
    var closed: Instant?
    for event in events {
      state = state.after(event.deed)
      closed = state.isClosed ? closed ?? event.at : nil
    }
    return closed
  }

  /// The moment it first went to the police; nil for a draft.
  public var sentAt: Instant? { events.first { $0.deed == .send }?.at }

  /// The moment at which it will go to the police by itself; nil where it waits for a person.
  public var goesByItselfAt: Instant? {
    guard state == .draft, !events.contains(where: { $0.deed == .hold }) else { return nil }
    return terms.goesAt.flatMap { $0 > asOf ? $0 : nil }
  }

  /// The day by which police last promised it; nil where none stands.
  public var promise: CalendarDay? {
    let since = events.lastIndex { $0.deed == .sendBack || $0.deed == .reopen } ?? 0
    return events[min(since, events.endIndex)...].last { $0.promise != nil }?.promise
  }
}
