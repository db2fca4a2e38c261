import Returns
import Scheme
import SchemeOffice

/// Refusals to take a return a step further; nothing was kept.
extension Problem {
  static func returns(_ refusal: ReturnRefusal) -> Problem {
    switch refusal {
    case .notBuiltHere:
      Problem(
        .document, "not_built_here",
        "This file is not, to the letter, a return that was built here.", at: "FILE",
        next: "Name the file that `icv return build` wrote; `icv return list` has their names.")
    case .notClean(let remarks): notClean(remarks)
    case .alreadyDone(let step, let day):
      Problem(
        .document, "already_done", "This return was \(step.words) on \(day.words).", at: "FILE",
        next: "If it is wrong, build the period again with --supersedes.")
    case .laterIssued(let serial):
      Problem(
        .document, "later_issued", "A later return of this period is issued, serial \(serial).",
        at: "FILE", next: "Work with that one.")
    case .beforeBuilt(let day, let built):
      Problem(
        .document, "before_built",
        "\(day.words) is before the return was built, on \(built.words).", at: "--on",
        next: "Give that day or a later one.")
    case .approvedByBuilder(let name):
      Problem(
        .notPermitted, "approved_by_builder",
        "\(name) built this return, and so cannot approve it.", at: "--name",
        next: "Ask somebody else, who need not be known to the scheme.")
    case .badWords(let field):
      Problem(
        .usage, "bad_words", "There are no words here, or too many for a page.", at: field,
        next: "Write them again, shorter.")
    case .notApproved, .forceNotAsked, .forceMayAnswer, .mustSupersede: notYet(refusal)
    case .rebuiltOtherwise(let name):
      Problem(
        .document, "rebuilt_otherwise",
        "Built again from the records of that day, this return is not what was issued.", at: name,
        next: "Run `icv log verify`; the issued file stands: icv return show \(name) -o FILE.")
    }
  }

  private static func notClean(_ remarks: [ReturnRemark]) -> Problem {
    let codes = remarks.map { remark in
      remark.rule + (remark.suite.map { " at \($0)" } ?? "")
    }
    return Problem(
      .document, "not_clean",
      "Not everything is mended or explained: \(codes.prefix(10).joined(separator: ", ")).",
      at: "FILE",
      next: "Run `icv return check FILE`; explain a query with `icv return explain`, build again.")
  }

  private static func notYet(_ refusal: ReturnRefusal) -> Problem {
    switch refusal {
    case .forceMayAnswer(let until):
      Problem(
        .document, "force_may_answer", "The force may correct facts until \(until.words).",
        at: "--on",
        next: "Wait, or keep its answer: icv return comment FILE --from POST --nothing-to-say")
    case .forceNotAsked:
      Problem(
        .document, "force_not_asked", "The force was not given this return to correct facts.",
        at: "FILE",
        next: "icv return to-force FILE --to POST; where nothing was agreed, set "
          + "force_correction_days to 0.")
    case .mustSupersede(let serial):
      Problem(
        .document, "must_supersede",
        "A return of this period is issued, and this one does not say that it replaces it.",
        at: "FILE", next: "Build it with --supersedes \(serial), and issue that one.")
    default:
      Problem(
        .document, "not_approved", "Nobody answers for this return yet.", at: "FILE",
        next: "icv return approve FILE --name NAME --post POST")
    }
  }
}

extension ReturnRefusal.Step {
  fileprivate var words: String {
    switch self {
    case .sentToForce: "given to the force"
    case .approved: "approved"
    case .issued: "issued"
    }
  }
}
