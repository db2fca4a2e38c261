import Scheme

/// Asks the table of who does what, once, for both front doors.
enum Rights {
  /// How far the one at the desk may do a duty; refused when not at all.
  static func scope(
    of duty: Duty, for desk: Desk, acting: Acting, in look: Look
  ) throws(OfficeRefusal) -> DutyScope {
    if desk.from != nil { try checkTyping(duty, for: acting, desk, in: look) }
    guard let scope = WhoDoesWhat.scope(of: duty, for: acting.role) else {
      throw .notPermitted(duty, acting.role)
    }
    if scope == .asTold, desk.from == nil { throw .onlyAsTold(duty, acting.role) }
    if scope == .ifNamed { try checkNamed(duty, in: look, who: acting.who) }
    return scope
  }

  /// Only the office types for others, and nobody gains a duty by typing for a colleague.
  ///
  /// Whoever sits at the keyboard only claims to have been told: a visitor could otherwise enter
  /// the answer of an inspector, and a deputy what is the coordinator's alone.
  private static func checkTyping(
    _ duty: Duty, for acting: Acting, _ desk: Desk, in look: Look
  ) throws(OfficeRefusal) {
    let (_, sitting) = try desk.sitting(in: look)
    guard sitting == .coordinator || sitting == .deputy else {
      throw .notPermitted(duty, sitting)
    }
    let isOutside = acting.role == .visitor || acting.role.isPolice
    guard isOutside || WhoDoesWhat.scope(of: duty, for: sitting) != nil else {
      throw .notPermitted(duty, sitting)
    }
  }

  /// Refuses a duty that is the person's own only, done to what is not theirs.
  static func check(
    isOwn: Bool, _ duty: Duty, in look: Look
  ) throws(OfficeRefusal) {
    if look.scope == .own, !isOwn { throw .notTheirOwn(duty, look.who) }
  }

  /// Refuses a duty done to a suite that is not the panel's or the post's own.
  static func check(
    suite: SuiteCode, _ duty: Duty, in look: Look
  ) throws(OfficeRefusal) {
    guard look.scope == .ownPanel || look.scope == .ownSuite else { return }
    guard Panels(look.picture).suites(of: look.who).contains(suite) else {
      throw .notTheirOwn(duty, look.who)
    }
  }

  /// Refuses whoever is not named to read restricted matters.
  static func checkNamed(
    _ duty: Duty, in look: Look, who: PersonID
  ) throws(OfficeRefusal) {
    guard look.named.contains(who) else { throw .notTheirOwn(duty, who) }
  }

  /// Refuses a reader whose role the table of disclosure does not let read a matter.
  static func checkReading(
    _ matter: Matter, by role: Role, ties: Ties = []
  ) throws(OfficeRefusal) {
    guard Disclosure.may(role, read: matter, ties: ties) else {
      throw .mayNotRead(matter, role)
    }
  }
}
