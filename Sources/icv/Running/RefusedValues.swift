import Scheme
import SchemeOffice

/// Refusals of values: names, days, visitors, answers, settings.
extension Problem {
  static func badIdentifier(_ text: String) -> Problem {
    Problem(
      .document, "bad_identifier", "\"\(text)\" cannot be an id or code.", at: text,
      next: "Use up to 40 letters, digits and the signs - _ . / without a space.")
  }

  static func badDay(_ field: String, _ text: String) -> Problem {
    Problem(
      .document, "bad_day", "\"\(text)\" is no day of the calendar.", at: field,
      next: "Write it as 2026-04-06 or 06/04/2026.")
  }

  static func dayInTheFuture(_ day: CalendarDay) -> Problem {
    Problem(
      .document, "day_in_the_future", "\(Words.day(day)) is still to come.", at: day.description,
      next: "Give the day it happened.")
  }

  static func periodNotOver(_ days: ClosedRange<CalendarDay>, over: CalendarDay) -> Problem {
    Problem(
      .document, "period_not_over",
      "Some weeks of \(days.words) are not over, and a report would tell of visits to come.",
      at: "--period", next: "Build it on \(Words.day(over)) or later.")
  }

  static func fewerThanTwo(_ count: Int) -> Problem {
    Problem(
      .document, "fewer_than_two_visitors",
      "A visit in person is made by at least two visitors, and \(count) is named.",
      at: "visitors", next: "Name both, parted by a comma: --visitors V01,V02.")
  }

  static func visitorTwice(_ visitor: VisitorID) -> Problem {
    Problem(
      .document, "visitor_twice", "\(visitor) is named twice.", at: "visitors",
      next: "Name each visitor once.")
  }

  static func mayNotVisit(_ visitor: VisitorID, _ why: [String]) -> Problem {
    Problem(
      .document, "visitor_may_not_visit",
      "\(visitor) could not make this visit: \(Words.list(why)).", at: visitor.rawValue,
      next: "Look with `icv visitor show \(visitor)`; change what is out of date there.")
  }

  static func answersDoNotHold(_ remarks: [AnswerRemark]) -> Problem {
    var problem = Problem(
      .document, "answers_do_not_hold",
      "The report is not complete: \(Words.count(remarks.count, "answer")) to look at."
        + " Nothing was stored.", next: "Put these right and submit again.")
    problem.faults = remarks.map {
      ProblemFault(place: $0.path, message: $0.message, kind: $0.kind)
    }
    return problem
  }

  static var nothingToChange: Problem {
    Problem(.document, "nothing_to_change", "It is so already; nothing would change.")
  }

  static func unknownField(_ text: String, _ known: [String]) -> Problem {
    let nearest = NearestWord(to: text, among: known).word.map { "Did you mean \($0)? " } ?? ""
    return Problem(
      .document, "unknown_field", "There is nothing called \"\(text)\" to change.", at: text,
      next: nearest + "Known: \(known.joined(separator: ", ")).")
  }

  static func unacceptable(_ field: String, _ value: String, _ takes: String) -> Problem {
    Problem(
      .document, "unacceptable", "\"\(value)\" cannot stand here.", at: field,
      next: "It takes \(takes).")
  }

  static func wouldChange(_ changes: [VisitorBeforeAndAfter]) -> Problem {
    var problem = Problem(
      .document, "would_change",
      "\(Words.count(changes.count, "visitor")) already known would change."
        + " Nothing was stored.", next: "If that is meant, add --update.")
    problem.faults = changes.flatMap { change in
      change.differences.map {
        ProblemFault(place: change.after.id.rawValue, message: $0, kind: "change")
      }
    }
    return problem
  }

  static func settings(_ faults: SettingFaults) -> Problem {
    var problem = Problem(
      .document, "settings",
      "\(Words.count(faults.faults.count, "setting")) cannot be taken."
        + " Nothing was changed.", next: "See them all with `icv scheme settings`.")
    problem.faults = faults.faults.map { fault in
      ProblemFault(place: fault.key, message: fault.sentence, kind: "setting")
    }
    return problem
  }
}

extension SettingFault {
  /// What is wrong and what to do.
  var sentence: String {
    switch self {
    case .unknownKey(let key, let nearest):
      "There is no setting \"\(key)\"." + (nearest.map { " Did you mean \($0)?" } ?? "")
    case .retired(let key, let now): "\(key) became part of \(now): set that."
    case .unacceptable(_, let value, let takes):
      "\"\(value)\" cannot stand here; it takes \(takes)."
    case .pairLargerThanMost(let pair, let most):
      "A pair of \(pair) is larger than pair_size_most, which is \(most)."
    }
  }
}
