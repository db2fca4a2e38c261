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
    case .publicBeforeSigned(let day, let signed):
      Problem(
        .document, "public_before_signed",
        "\(day.words) is before the signature of \(signed.words): nobody reads unsigned figures.",
        at: "--embargo", next: "Give the day of the signature or a later one.")
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
}
