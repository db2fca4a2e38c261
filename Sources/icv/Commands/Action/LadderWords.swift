import Actions
import Scheme
import SchemeOffice

/// Where a matter stands on the ladder, in words: to whom, since when, and why.
enum LadderWords {
  /// `the custody inspector (Insp. Hale) since 6 May 2026`.
  static func address(_ addressed: Addressed) -> String {
    let place = addressed.place
    var words =
      "\(post(place.rung, addressed.post)) since \(Words.day(LondonTime.day(at: place.since)))"
    if let handedOn = place.handedOn {
      let owner = handedOn.owner.map(\.label) ?? "another owner"
      let named = handedOn.named.map { ", \($0)," } ?? ""
      words += "; handed on to \(owner)\(named) on \(Words.day(handedOn.day))"
    }
    return words
  }

  /// A rung with the post that stands on it.
  static func post(_ rung: Rung, _ post: Post?) -> String {
    guard let post else { return "\(rung.label) (no post is named)" }
    return post.holder.map { "\(rung.label) (\($0))" } ?? rung.label
  }

  /// `a step to the panel: found not fixed on 20 May 2026`; nil where none is proposed.
  static func proposal(_ addressed: Addressed) -> String? {
    addressed.place.proposal.map { proposal in
      "a step to \(post(proposal.rung, addressed.proposedPost)):"
        + " \(Words.list(proposal.reasons.map(reason)))"
    }
  }

  static func reason(_ trouble: Trouble) -> String {
    let day = Words.day(LondonTime.day(at: trouble.at))
    return switch trouble.kind {
    case .late(let target, let allowance): "late to \(target.label) (\(allowance.label)), \(day)"
    case .promiseBroken(let promised): "not done by \(Words.day(promised)), as promised"
    case .notFixed(1): "found not fixed, \(day)"
    case .notFixed(let times): "found not fixed for the \(ordinal(times)) time, \(day)"
    case .reopened: "opened again, \(day)"
    }
  }

  /// That a proposed step was declined: when, by whom and why.
  static func declined(_ event: ActionEvent) -> String {
    "\(Words.day(event.day))" + (event.by.map { " (\($0.person))" } ?? "")
      + (event.note.map { ": \"\($0)\"" } ?? "") + "; proposed again once something gets worse"
  }

  /// Why a step was taken.
  static func cause(_ step: LadderStep) -> String {
    switch step.cause {
    case .sent: "sent"
    case .taken(let note, let by):
      "taken there by the scheme" + (by.map { " (\($0.person))" } ?? "")
        + (note.map { ": \"\($0)\"" } ?? "")
    case .byItself(let kind):
      "by itself, as the force agreed: \(reason(Trouble(kind, at: step.at)))"
    }
  }

  private static func ordinal(_ number: Int) -> String {
    switch number {
    case 2: "second"
    case 3: "third"
    default: "\(number)th"
    }
  }
}
