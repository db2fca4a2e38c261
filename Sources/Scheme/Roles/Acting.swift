/// Who acts, as a log line holds it: the person, their role, and how that is known.
public struct Acting: Hashable, Sendable {
  /// Whose act it is.
  public var who: PersonID
  /// The role they act in.
  public var role: Role
  /// Who typed it for them; nil when they did so themselves.
  public var typedBy: PersonID?
  /// The one without an account whose words these are, as told; erasable, so kept outside the log.
  public var onBehalfOf: String?
  /// How the person was known.
  public var by: HowKnown
  /// The day the paper, mail or call came, from which clocks count; nil when at the keyboard.
  public var received: CalendarDay?
  /// The time of that day, where it was told; not kept in the log line.
  public var receivedAt: TimeOfDay?

  /// Someone acting.
  public init(
    who: PersonID, role: Role, typedBy: PersonID? = nil, onBehalfOf: String? = nil,
    by: HowKnown, received: CalendarDay? = nil
  ) {
    self.who = who
    self.role = role
    self.typedBy = typedBy
    self.onBehalfOf = onBehalfOf
    self.by = by
    self.received = received
  }
}
