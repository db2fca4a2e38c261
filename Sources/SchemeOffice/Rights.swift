import Scheme

/// Asks the table of who does what, once, for both front doors.
enum Rights {
  /// How far the one at the desk may do a duty; refused when not at all.
  static func scope(
    of duty: Duty, for desk: Desk, acting: Acting
  ) throws(OfficeRefusal) -> DutyScope {
    guard let scope = WhoDoesWhat.scope(of: duty, for: acting.role) else {
      throw .notPermitted(duty, acting.role)
    }
    if scope == .asTold, desk.from == nil { throw .onlyAsTold(duty, acting.role) }
    return scope
  }

  /// Refuses a duty that is the person's own only, done to what is not theirs.
  static func check(
    isOwn: Bool, _ duty: Duty, in look: Look
  ) throws(OfficeRefusal) {
    if look.scope == .own, !isOwn {
      throw .notTheirOwn(duty, look.acting?.who ?? PersonID(rawValue: ""))
    }
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
