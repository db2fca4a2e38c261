import RecordKeeping
public import Scheme

/// Who sits at the desk and for whom they act, as claimed.
public struct Desk: Sendable {
  /// An id or a name; nil takes the scheme's only coordinator.
  public var person: String?
  /// Whose words or deeds are recorded, where they have no account.
  public var from: Source?
  /// Known by a password rather than by claim.
  public var isSignedIn = false

  /// Someone at the desk.
  public init(person: String?, from: Source? = nil) {
    self.person = person
    self.from = from
  }

  /// Whose act is entered by somebody else, how it came and on which day.
  public struct Source: Sendable {
    public var who: String
    public var by: HowKnown
    public var received: CalendarDay
    /// The time of that day, where it is known.
    public var time: TimeOfDay?

    /// Someone without an account.
    public init(who: String, by: HowKnown, received: CalendarDay, time: TimeOfDay? = nil) {
      self.who = who
      self.by = by
      self.received = received
      self.time = time
    }
  }

  /// Who acts, in the office as it stands.
  func acting(in look: Look) throws(OfficeRefusal) -> Acting {
    let (id, role) = try sitting(in: look)
    guard let from else {
      let by: HowKnown = isSignedIn ? .signedIn : .claimed(AccountName(rawValue: ""))
      return Acting(who: id, role: role, by: by)
    }
    guard from.received <= look.today else {
      throw .receivedInTheFuture(from.received, today: look.today)
    }
    if let known = Desk.known(from.who, in: look) {
      var acting = Acting(
        who: known.id, role: known.role, typedBy: id, by: from.by, received: from.received)
      acting.receivedAt = from.time
      return acting
    }
    var acting = Acting(
      who: id, role: role, typedBy: id, onBehalfOf: from.who, by: from.by,
      received: from.received)
    acting.receivedAt = from.time
    return acting
  }

  /// Who sits at the keyboard, whoever they type for.
  func sitting(in look: Look) throws(OfficeRefusal) -> (PersonID, Role) {
    guard let person else {
      let coordinators = look.picture.people.filter {
        $0.role == .coordinator && $0.isActive(on: look.today)
      }
      guard coordinators.count == 1 else {
        throw .whoActs(coordinators: coordinators.map(\.id))
      }
      return (coordinators[0].id, .coordinator)
    }
    guard let known = Desk.known(person, in: look) else { throw .unknownPerson(person) }
    guard !known.role.isPolice else { throw .policeOnSchemeFolder(known.id) }
    guard known.isActive else { throw .noLongerActive(known.id) }
    return (known.id, known.role)
  }

  private static func known(
    _ text: String, in look: Look
  ) -> (id: PersonID, role: Role, isActive: Bool)? {
    let wanted = text.lowercased()
    let people = look.picture.people.filter {
      $0.id.rawValue.lowercased() == wanted || $0.name.lowercased() == wanted
    }
    if let person = people.first(where: { $0.isActive(on: look.today) }) ?? people.first {
      return (person.id, person.role, person.isActive(on: look.today))
    }
    let visitors = look.picture.visitors.filter {
      $0.id.rawValue.lowercased() == wanted || $0.name.lowercased() == wanted
    }
    guard let visitor = visitors.first, visitors.count == 1 else { return nil }
    return (PersonID(visitor.id), .visitor, visitor.maySeeRecords(on: look.today))
  }
}
