import Scheme
import SchemeOffice

/// Refusals to publish figures; nothing was published or kept.
extension Problem {
  static func publishing(_ refusal: PublishingRefusal) -> Problem {
    switch refusal {
    case .windowsOpen(let days, let until):
      Problem(
        .document, "windows_open",
        "Windows of \(days.words) may still be open: figures now would tell of visits to come.",
        at: "--period", next: "It may be published from \(until.words) on.")
    case .needsReason(let days, let edition):
      Problem(
        .document, "needs_reason",
        "The figures of \(days.words) are published, in edition \(edition).", at: "--reason",
        next: "To publish them anew, say for everyone to read why: --reason TEXT.")
    case .embargoIsOver(let moment):
      Problem(
        .document, "embargo_is_over", "\(Words.moment(moment)) is over.", at: "--embargo",
        next: "Give a moment to come, such as \"2026-08-03 09:30\", or leave it out.")
    case .signOff(let refusal): signingOff(refusal)
    case .badSignature:
      Problem(
        .usage, "bad_signature", "A signature needs a name and a post, each of 1 to 120 letters.",
        at: "--signed", next: "Such as --signed \"Dana Ferris, Chief Executive\".")
    case .moreOutcomesThanPeople(let visits):
      Problem(
        .document, "more_outcomes_than_people",
        "Visits tell of more people than were held: \(visits.prefix(10).joined(separator: ", ")).",
        at: visits.first,
        next: "Put each right with `icv visit correct`; figures that do not add up are not"
          + " published.")
    case .doesNotAddUp(let table):
      Problem(
        .fault, "does_not_add_up", "The totals of the table \(table) are not what its parts make.",
        at: table, next: "Nothing was published. Run `icv log verify`.")
    case .unreadable(let publication, let table):
      Problem(
        .fault, "unreadable_table",
        "The table \(table) of \(publication) cannot be read as it was kept.",
        at: publication.rawValue, next: "Run `icv log verify`.")
    case .nothingPublished:
      Problem(
        .document, "nothing_published", "Nothing was published yet.",
        next: "Publish a period: icv report public --period 2026-Q2 --signed \"NAME, POST\"")
    }
  }

  private static func signingOff(_ refusal: SignOffRefusal) -> Problem {
    switch refusal {
    case .byPreparer(let name):
      Problem(
        .document, "signed_by_preparer",
        "\(name) prepared these figures and cannot sign them off as well.", at: "--signed",
        next: "Have somebody else read and sign them; they need no account here.")
    case .beforePrepared(let day, let prepared):
      Problem(
        .document, "signed_before_prepared",
        "\(day.words) is before \(prepared.words), when the figures were prepared.",
        at: "--signed-on", next: "Give the day on which these figures were signed.")
    case .already(let reference, let name, let post, let day):
      Problem(
        .document, "already_signed_off",
        "\(name), \(post), signed it off on \(day.words).",
        at: reference.rawValue, next: "Nothing is left to do: icv report public -o site")
    case .laterPrepared(let reference, let later):
      Problem(
        .document, "later_prepared", "The figures of this period were prepared anew since.",
        at: reference.rawValue, next: "Sign off \(later) instead.")
    case .unknown(let reference, let waiting):
      Problem(
        .document, "unknown_reference",
        "No publication is called \(reference).", at: reference.rawValue,
        next: waiting.isEmpty
          ? "None waits for its sign-off." : "Waiting: \(Words.list(waiting.map(\.rawValue))).")
    }
  }
}
