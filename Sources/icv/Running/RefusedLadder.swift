import Actions
import Scheme
import SchemeOffice

/// Refusals about the ladder and the restricted lane, in words.
extension Problem {
  static func ladder(_ refusal: LadderDeskRefusal) -> Problem {
    switch refusal {
    case .unknownPost(let text): unknown("post", text, list: "icv post list")
    case .unknownRestricted(let text): unknownRestricted(text)
    case .onNoRung(let action, let state): onNoRung(action, state)
    case .nothingProposed(let action):
      Problem(
        .document, "nothing_proposed", "No step up is proposed for \(action).",
        at: action.rawValue, next: "See where it stands: `icv action ladder \(action)`.")
    case .noStepUp(let action, let to, let from, let above):
      noStepUp(action, to: to, from: from, above: above)
    }
  }

  private static func onNoRung(_ action: Reference, _ state: ActionState) -> Problem {
    Problem(
      .document, "on_no_rung", "\(action) is \(state.label): it is addressed to nobody.",
      at: action.rawValue,
      next: state == .draft ? "Send it first: `icv action send \(action)`." : nil)
  }

  private static func noStepUp(
    _ action: Reference, to rung: Rung, from: Rung?, above: [Rung]
  ) -> Problem {
    let stands = from.map { " It is addressed to \($0.label)." } ?? ""
    let known = above.map(\.name)
    return Problem(
      .document, "no_step_up", "\(action) cannot be taken up to \(rung.label).\(stands)",
      at: "--to",
      next: known.isEmpty
        ? "Nothing stands above: no higher rung is in use."
        : "Possible now: \(Words.list(known)).")
  }

  private static func unknownRestricted(_ text: String) -> Problem {
    Problem(
      .document, "unknown_restricted", "There is no restricted matter \"\(text)\".", at: text,
      next: "See them with `icv concern hand-offs`.")
  }
}
