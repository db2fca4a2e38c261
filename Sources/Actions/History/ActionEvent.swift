public import Findings
public import Scheme

/// Something that happened to an action: what, when, by whom, and what was said.
public struct ActionEvent: Hashable, Sendable {
  public var deed: Deed
  /// The moment it counts from: when it was done, or received where it came by paper or mail.
  public var at: Instant
  /// What was said, or why; nil when nothing was, or once erased.
  public var note: String?
  /// The visit on which it was checked.
  public var visit: Reference?
  /// The ids of those who checked, in order; empty for every other deed.
  public var checkers: [VisitorID] = []
  /// The day promised, asked for or granted.
  public var until: CalendarDay?
  /// Which kind of reply an answer is.
  public var reply: ReplyKind?
  /// To whom it was handed on: which owner.
  public var owner: Owner?
  /// To whom it was handed on: the name of the person or post; nil once erased.
  public var named: String?
  /// The action that it was joined to, or whose return it is.
  public var other: Reference?
  /// What it was graded anew.
  public var severity: Severity?
  /// The rung it stepped up to.
  public var rung: Rung?
  /// Whose deed it was, as the log has it; nil for what follows from the records by itself.
  public var by: DoneBy?

  /// A deed at a moment.
  public init(_ deed: Deed, at: Instant, note: String? = nil) {
    self.deed = deed
    self.at = at
    self.note = note
  }

  /// The day, in London, that it counts from.
  public var day: CalendarDay { LondonTime.day(at: at) }

  /// Whether it followed from the records by itself, done by nobody.
  public var isAutomatic: Bool { deed == .send && by == nil && note == nil }

  /// The day by which police promised to put it right.
  public var promise: CalendarDay? { deed == .answer || deed == .add ? until : nil }
}

/// Whose deed an event was, as its log line says.
public struct DoneBy: Hashable, Sendable {
  /// The number of the log line.
  public var line: Int
  /// When it was written down, which may be later than it counts from.
  public var loggedAt: Instant
  public var person: PersonID
  public var role: Role
  /// Who typed it for them.
  public var typedBy: PersonID?
  /// The one without an account whose words these are; nil once erased.
  public var from: String?
  public var how: HowKnown

  /// A person, their role and the line that says so.
  public init(
    line: Int, loggedAt: Instant, person: PersonID, role: Role, typedBy: PersonID? = nil,
    from: String? = nil, how: HowKnown
  ) {
    self.line = line
    self.loggedAt = loggedAt
    self.person = person
    self.role = role
    self.typedBy = typedBy
    self.from = from
    self.how = how
  }
}
