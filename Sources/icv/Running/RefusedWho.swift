import Scheme
import SchemeOffice

/// Refusals of who asks: exit 5, save for what was typed wrongly.
extension Problem {
  /// Refusals of the one at the desk, whatever was asked.
  static func who(_ refusal: OfficeRefusal) -> Problem {
    switch refusal {
    case .unknownPerson(let text): unknownPerson(text)
    case .whoActs(let known): whoActs(known)
    case .policeOnSchemeFolder(let person): police(person)
    case .noLongerActive(let person): noLongerActive(person)
    default: Problem(refusal: refusal)
    }
  }

  static func unknownPerson(_ text: String) -> Problem {
    Problem(
      .notPermitted, "unknown_person", "Nobody in the scheme is known as \"\(text)\".",
      at: "--as", next: "See who is with `icv person list` and `icv visitor list`.")
  }

  static func whoActs(_ known: [PersonID]) -> Problem {
    let message =
      known.isEmpty
      ? "The scheme has no coordinator at present, so say who acts."
      : "The scheme has \(known.count) coordinators, so say which of them acts."
    let example = known.first?.rawValue ?? "V01"
    return Problem(
      .notPermitted, "who_acts", message, at: "--as",
      next: "Add --as with an id or name, such as --as \(example).")
  }

  static func police(_ person: PersonID) -> Problem {
    Problem(
      .notPermitted, "police_on_scheme_folder",
      "\(person) has a police role, and the scheme's folder holds visits still to come.",
      at: "--as",
      next: "Enter what they said yourself: --from \"\(person)\" --by email --received DAY.")
  }

  static func noLongerActive(_ person: PersonID) -> Problem {
    Problem(
      .notPermitted, "no_longer_active",
      "\(person) is not active in the scheme on this day: not appointed, suspended or ended.",
      at: "--as", next: "Name somebody who is, with --as.")
  }

  static func notPermitted(_ duty: Duty, _ role: Role) -> Problem {
    let who = WhoDoesWhat.row(of: duty)?.who ?? [:]
    let allowed = Role.allCases.filter { who[$0] != nil }.map { role in
      who[role] == .any ? role.label : "\(role.label) (\(who[role]?.label ?? ""))"
    }
    return Problem(
      .notPermitted, "not_permitted",
      "Someone in the role \"\(role.label)\" may not do this: \(Words.duty(duty)).",
      at: duty.rawValue, next: "May: \(Words.list(allowed)).")
  }

  static func onlyAsTold(_ duty: Duty, _ role: Role) -> Problem {
    Problem(
      .notPermitted, "only_as_told",
      "This is for others to say, and the office only writes down what they said:"
        + " \(Words.duty(duty)).",
      at: duty.rawValue,
      next: "Add whose words they are: --from \"Insp. Hale\" --by email --received 2026-04-09.")
  }

  static func notTheirOwn(_ duty: Duty, _ person: PersonID) -> Problem {
    if duty == .readRestricted || duty == .handOffMatter {
      return mayNotRead(.restrictedMatter, .restrictedReader)
    }
    if duty == .readMoment { return notOwnMoment(person) }
    return Problem(
      .notPermitted, "not_their_own",
      "\(person) may do this only for what is theirs, and this is not: \(Words.duty(duty)).",
      at: duty.rawValue, next: "Ask the coordinator, who may do it for all.")
  }

  static func mayNotRead(_ matter: Matter, _ role: Role) -> Problem {
    if matter == .restrictedMatter {
      return Problem(
        .notPermitted, "restricted",
        "This is an allegation or a fear of reprisal: only those named may read or act on it.",
        at: matter.rawValue,
        next: "The coordinator names them: `icv scheme settings set restricted_readers \"P01\"`.")
    }
    let name = matter.rawValue.split(separator: "-").joined(separator: " ")
    return Problem(
      .notPermitted, "may_not_read",
      "Someone in the role \"\(role.label)\" may not read this: \(name).", at: matter.rawValue,
      next: "Ask the coordinator.")
  }

  static func detailsForAnother(_ visitor: VisitorID) -> Problem {
    Problem(
      .notPermitted, "details_for_another",
      "Suite and partner go into \(visitor)'s calendar only when \(visitor) asks for it.",
      at: "--with-details",
      next: "Leave it out, or enter their wish:"
        + " --from \(visitor) --by phone --received 2026-04-05.")
  }

  static var visitorNotNamed: Problem {
    Problem(
      .usage, "visitor_missing", "Whose?", at: "--visitor",
      next: "Name the visitor: --visitor V07.")
  }

  static func received(_ day: CalendarDay, today: CalendarDay) -> Problem {
    Problem(
      .document, "received_in_the_future",
      "It cannot have been received on \(Words.day(day)): today is \(Words.day(today)).",
      at: "--received", next: "Give the day it came.")
  }
}
