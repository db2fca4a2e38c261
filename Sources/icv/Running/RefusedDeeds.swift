import Actions
import Scheme

/// Refusals of deeds done to actions, in words.
extension Problem {
  static func action(_ action: Reference, _ refusal: ActionRefusal) -> Problem {
    switch refusal {
    case .notInThisState(let deed, let state, let last, let may):
      notInThisState(action, deed, state, last, may)
    case .checksMissing(let have, let need):
      Problem(
        .document, "checks_missing",
        "\(action) needs \(Words.count(need, "check")) that found it fixed and has \(have):"
          + " an answer alone does not resolve it.",
        at: action.rawValue,
        next: "After a later visit: `icv action check \(action) --result fixed --visit REF`.")
    case .notYetAccepted:
      Problem(
        .document, "not_yet_accepted",
        "\(action) is answered, but only what later visitors looked at is resolved.",
        at: action.rawValue, next: "Accept the answer for checking: `icv action accept \(action)`.")
    case .pauseTwice(let since):
      Problem(
        .document, "paused_already",
        "The clocks of \(action) are paused already, since \(Words.day(since.day)).",
        at: action.rawValue, next: "`icv action resume \(action)` lets them run again.")
    case .notPaused:
      Problem(
        .document, "not_paused", "The clocks of \(action) are not paused.", at: action.rawValue)
    case .before(let last):
      Problem(
        .document, "before_last_event",
        "That is before what happened last to \(action): \(happened(last))",
        at: "--received",
        next: "Give the day it was really received, and the time if it was the same day:"
          + " --received \(last.day)T17:30.")
    case .needs(let part, let deed): needs(part, deed, action)
    case .itself:
      Problem(
        .document, "itself", "\(action) cannot be tied to itself.", at: action.rawValue)
    }
  }

  private static func notInThisState(
    _ action: Reference, _ deed: Deed, _ state: ActionState, _ last: ActionEvent?, _ may: [Deed]
  ) -> Problem {
    let meanwhile = last.map { " Last: \(happened($0))" } ?? ""
    let verbs = may.map(\.verb).unique.map { "icv action \($0)" }
    return Problem(
      .document, "not_in_this_state",
      "\(action) is \(state.label), so it cannot be done now: \(deed.verb).\(meanwhile)",
      at: action.rawValue,
      next: verbs.isEmpty
        ? "Nothing was changed." : "Possible now: \(verbs.joined(separator: ", ")).")
  }

  /// What happened, on which day, and whose deed it was.
  private static func happened(_ event: ActionEvent) -> String {
    let who = event.by.map { $0.from ?? "\($0.person)" }.map { " (\($0))" } ?? ""
    return "\(Words.day(event.day))\(who): \(Words.event(event))"
  }

  private static func needs(_ part: DeedPart, _ deed: Deed, _ action: Reference) -> Problem {
    let (option, what) =
      switch part {
      case .note: ("--note", "a few words: what was said, or why")
      case .until: ("--until", "a day")
      case .owner: ("--owner", "to whom")
      case .named: ("--to", "the name of a person or post")
      case .other: ("--to", "another action")
      case .severity: ("--severity", "0 to 4")
      case .rung: ("--to", "a post up the ladder")
      }
    return Problem(
      .document, "part_missing", "icv action \(deed.verb) \(action) needs \(what).", at: option)
  }
}

extension Deed {
  /// The verb of `icv action` that does it.
  var verb: String {
    switch self {
    case .add: "answer --add"
    case .recur: "recurs"
    case .resolveUnchecked: "resolve --unchecked"
    case .declineStep: "ladder --decline"
    default: name.split(separator: "_").joined(separator: "-")
    }
  }
}
