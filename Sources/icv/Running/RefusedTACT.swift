import Findings
import Scheme
import SchemeOffice

/// Refusals about people held under the Terrorism Act, in words.
extension Problem {
  static func tact(_ refusal: TACTRefusal) -> Problem {
    switch refusal {
    case .unknownDetention(let text), .unknownVisit(let text):
      Problem(
        .document, "unknown_tact", "No Terrorism Act notice or visit is known as \"\(text)\".",
        at: text, next: "See them with `icv tact list --all`.")
    case .onlyByNotice: onlyByNotice
    case .receivedLater(let moment):
      Problem(
        .document, "received_in_the_future",
        "It cannot have been received at \(Words.moment(moment)): that is still to come.",
        at: "--received", next: "Give the moment at which the scheme was told.")
    case .mayNotGo(let barred, let day, let couldGo): mayNotGo(barred, day, couldGo)
    case .keptApart(let one, let other):
      Problem(
        .document, "kept_apart", "\(one) and \(other) are never paired.", at: other.rawValue,
        next: "See who else can go with `icv tact call-out`.")
    case .closed(let notice, let day):
      Problem(
        .document, "tact_closed", "\(notice) was closed on \(Words.day(day)).",
        at: notice.rawValue, next: "For a new detention enter its notice: icv tact notice.")
    case .beforeNotice, .sentBeforeVisit: outOfOrder(refusal)
    case .noReport:
      Problem(
        .document, "report_empty", "The report is empty, and one of every such visit is due.",
        at: "--report", next: "Give --report FILE or --text \"…\".")
    case .whoWent(let notice):
      Problem(
        .document, "who_went", "Nobody is assigned under \(notice), so say who went.",
        at: "--visitors", next: "Add --visitors V03,V11.")
    case .groundMissing(let answer):
      Problem(
        .document, "ground_missing",
        "Where recordings are \(answer.label), it is told by whom and why.",
        at: "--ground",
        next: "Add --rank inspector --ground \"…\"; --rank not-told where it was not.")
    case .reportsToSend(let visits): reportsToSend(visits)
    case .noVisitNoReason(let notice):
      Problem(
        .document, "no_visit_no_reason", "No visit was made under \(notice), and nobody said why.",
        at: "--note",
        next: "Say why with --note \"…\", or record the visit: icv tact visited \(notice).")
    }
  }

  private static var onlyByNotice: Problem {
    Problem(
      .document, "tact_only_by_notice",
      "A Terrorism Act visit is not handed in on a form: its report is restricted.", at: "mode",
      next:
        "Enter the force's notice with `icv tact notice`, and the visit with `icv tact visited`.")
  }

  private static func mayNotGo(
    _ barred: [BarredVisitor], _ day: CalendarDay, _ couldGo: [VisitorID]
  ) -> Problem {
    let who =
      couldGo.isEmpty
      ? "Nobody can go that day." : "Could go: \(Words.list(couldGo.map(\.rawValue)))."
    return Problem(
      .document, "may_not_go",
      "Not everybody can go on \(Words.day(day)): "
        + barred.map(CallOutWords.words).joined(separator: "; ") + ".",
      at: Words.list(barred.map(\.visitor.rawValue)),
      next: "\(who) Telephone numbers: `icv tact call-out --on \(day)`.")
  }

  private static func outOfOrder(_ refusal: TACTRefusal) -> Problem {
    switch refusal {
    case .sentBeforeVisit(let day, let visit):
      Problem(
        .document, "sent_before_visit",
        "It cannot have been sent on \(Words.day(day)): the visit was on \(Words.day(visit)).",
        at: "--on", next: "Give the day it was sent.")
    case .beforeNotice(let day, let told):
      Problem(
        .document, "day_too_early",
        "\(Words.day(day)) is before \(Words.day(told)), the day of what it follows.", at: "--on",
        next: "Give a day from \(told) on.")
    default: tact(refusal)
    }
  }

  private static func reportsToSend(_ visits: [TACTDetention.Visit]) -> Problem {
    let words = visits.map { visit in
      "the report of \(visit.made.reference) was not sent to "
        + visit.lacking.map(\.label).joined(separator: " nor to ")
    }
    let first = visits.first.map { visit in
      "icv tact sent \(visit.made.reference) --to \(visit.lacking.first?.rawValue ?? "reviewer")"
    }
    return Problem(
      .document, "reports_to_send", "It cannot be closed: \(words.joined(separator: "; ")).",
      at: Words.list(visits.map(\.made.reference.rawValue)), next: first.map { "Next: \($0)" })
  }
}
