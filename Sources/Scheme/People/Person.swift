/// Someone other than a visitor who acts in the scheme: in the office, on the panel, in the force.
public struct Person: Hashable, Sendable, Identifiable {
  /// The scheme's own identifier.
  public var id: PersonID
  /// The name as it is written in letters.
  public var name: String
  /// What they are in the scheme.
  public var role: Role
  /// The suite they answer for; nil for all of them.
  public var suite: SuiteCode?
  /// The panel they chair or belong to; nil for all of them.
  public var panel: PanelName?
  /// Where letters are mailed.
  public var email: String?
  /// As dialled, spaces kept.
  public var phone: String?
  /// The last day they hold the role; nil while they do.
  public var endedOn: CalendarDay?

  /// A person with a role.
  public init(
    id: PersonID, name: String, role: Role, suite: SuiteCode? = nil, panel: PanelName? = nil,
    email: String? = nil, phone: String? = nil, endedOn: CalendarDay? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.suite = suite
    self.panel = panel
    self.email = email
    self.phone = phone
    self.endedOn = endedOn
  }

  /// Whether they hold the role on a day.
  public func isActive(on day: CalendarDay) -> Bool { day <= (endedOn ?? day) }
}
