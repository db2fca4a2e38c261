import RotaDrawing
import Rotas
import Scheme
import SchemeOffice

/// Refusals to draw a rota or to change one; nothing was changed.
extension Problem {
  static func rota(_ refusal: RotaDeskRefusal) -> Problem {
    switch refusal {
    case .draw(let why): .notDrawn(why)
    case .nobodyTold(let period): .nobodyTold(period)
    case .seedOnRealScheme:
      Problem(
        .usage, "seed_on_real_scheme",
        "--seed is for practice schemes: this one is real, and who chooses the seed chooses"
          + " the rota.", at: "--seed", next: "Leave it out.")
    case .noDraft(let day): .noDraft(day)
    case .confirmed(let window):
      Problem(
        .document, "week_confirmed",
        "The week of \(window) is confirmed, and its visitors were told.", at: window.rawValue,
        next: "Change single visitors: `icv rota swap`, `icv rota hand-back`, `icv rota cover`.")
    case .over(let window, let today):
      Problem(
        .document, "week_over", "The week of \(window) is over: today is \(Words.day(today)).",
        at: window.rawValue, next: "If no visit was made: `icv rota not-made \(window)`.")
    case .settled(let window, let state):
      Problem(
        .document, "window_settled", "\(window) is \(state.told) already.", at: window.rawValue,
        next: "See it with `icv rota show`.")
    case .notInWindow(let visitor, let window):
      Problem(
        .document, "not_in_window", "\(visitor) does not go to \(window).", at: visitor.rawValue,
        next: "See who does with `icv rota explain \(window)`.")
    case .notPinned(let window):
      Problem(
        .document, "not_pinned", "Nobody is set by hand for \(window).", at: window.rawValue)
    case .full(let window):
      Problem(
        .document, "window_full", "\(window) has its pair: say in whose place somebody goes.",
        at: "--for", next: "icv rota cover \(window) --for V")
    case .breaks(let faults):
      .faults(
        faults, "breaks_rules",
        "This would break \(Words.count(faults.count, "rule"))."
          + " Nothing was changed.", next: "See who could go with `icv rota suggest WINDOW`.")
    case .brokenSince(_, let faults):
      .faults(
        faults, "changed_since_draw",
        "Something changed since the draw, and the draft would now"
          + " break \(Words.count(faults.count, "rule")). Nothing was confirmed.",
        next: "Change these windows (`icv rota cover`), or draw again.")
    case .notInDraw(let visitor):
      Problem(
        .document, "not_in_draw", "The rota was drawn without \(visitor).", at: visitor.rawValue)
    }
  }

  private static func nobodyTold(_ period: RotaPeriod) -> Problem {
    Problem(
      .document, "availability_missing",
      "No visitor said when they could go in the"
        + " \(RotaWords.period(period.first, weeks: period.weeks)).", at: "availability",
      next: "Print sheets with `icv availability sheet -o DIR`, then `icv availability set`.")
  }

  private static func noDraft(_ day: CalendarDay?) -> Problem {
    Problem(
      .document, "no_draft",
      day.map { "No draft holds the week of \(Words.day($0))." } ?? "No rota is drawn.",
      at: day?.description, next: "Draw one: icv rota draw --from DAY --weeks 13")
  }

  /// Each rule that windows would break, with who it concerns.
  private static func faults(
    _ faults: [TurnFault], _ code: String, _ message: String, next: String
  ) -> Problem {
    var problem = Problem(.document, code, message, next: next)
    problem.faults = faults.map { fault in
      ProblemFault(
        place: fault.window.rawValue,
        message: "\(Words.list(fault.visitors.map(\.rawValue))): \(fault.rule.reason)",
        kind: fault.rule.rawValue)
    }
    return problem
  }
}

/// Why no rota is drawn at all.
extension Problem {
  static func notDrawn(_ refusal: RotaRefusal) -> Problem {
    switch refusal {
    case .nobody:
      Problem(
        .document, "nobody", "No visitor is appointed in these weeks.", at: "visitors",
        next: "Appoint them with `icv visitor appoint` or `icv visitor import`.")
    case .onlyOne(let visitor):
      Problem(
        .document, "only_one",
        "Only \(visitor) is appointed in these weeks, and nobody goes alone.",
        at: visitor.rawValue, next: "Appoint another visitor.")
    case .allKeptApart(let visitors):
      Problem(
        .document, "all_kept_apart",
        "\(Words.list(visitors.map(\.rawValue))) are all to be kept apart, so no two can go.",
        at: "keep_apart", next: "Look with `icv visitor show`; change `keep_apart` there.")
    case .nothingToVisit(let period):
      Problem(
        .document, "nothing_to_visit",
        "No suite is visited in the \(RotaWords.period(period.first, weeks: period.weeks)).",
        at: "suites", next: "See them with `icv suite list`.")
    case .over(let first, let today):
      Problem(
        .document, "period_over",
        "The week of \(Words.day(first.monday)) is over: today is \(Words.day(today)).",
        at: "--from", next: "Begin with this week or a later one.")
    case .length(let weeks):
      Problem(
        .document, "bad_weeks", "A rota of \(Words.count(weeks, "week")) cannot be drawn.",
        at: "--weeks", next: "Give a number from 1 to 53.")
    case .confirmed(let weeks): .confirmedWeeks(weeks)
    case .notPairs(let size):
      Problem(
        .document, "not_pairs", "The scheme sends \(size) together, and pairs alone are drawn.",
        at: "pair_size", next: "Take your own allotment in with `icv rota import`.")
    case .pins(let faults): .pins(faults)
    case .broken(let breaches): .broken(breaches)
    }
  }

  private static func confirmedWeeks(_ weeks: [VisitWeek]) -> Problem {
    let from = weeks.first.map { " from \(Words.day($0.monday))" } ?? ""
    return Problem(
      .document, "weeks_confirmed",
      "\(Words.count(weeks.count, "of these weeks is", "of these weeks are")) confirmed already,"
        + "\(from) on.", at: "--from",
      next: "Draw later weeks; in these, swap or cover single windows.")
  }

  private static func pins(_ faults: [PinFault]) -> Problem {
    var problem = Problem(
      .document, "pins_break_rules",
      "What was set by hand breaks \(Words.count(faults.count, "rule")). Nothing was drawn.",
      next: "Leave the window to the draw: icv rota pin WINDOW --lift")
    problem.faults = faults.map { fault in
      ProblemFault(
        place: fault.pin.window.rawValue,
        message: "\(Words.list(fault.visitors.map(\.rawValue))): \(fault.rule.reason)",
        kind: fault.rule.rawValue)
    }
    return problem
  }

  private static func broken(_ breaches: [Breach]) -> Problem {
    var problem = Problem(
      .fault, "broken_draw",
      "The draw broke a rule, which is a fault of this program. Nothing was kept.",
      next: "Tell whoever maintains it, with these lines.")
    problem.faults = breaches.map {
      ProblemFault(
        place: $0.window.rawValue, message: $0.visitors.map(\.rawValue).joined(separator: ", "),
        kind: $0.rule.rawValue)
    }
    return problem
  }
}

extension WindowState {
  /// The state as a participle.
  fileprivate var told: String {
    switch self {
    case .allotted: "allotted"
    case .arranged: "arranged"
    case .done: "done"
    case .notMade: "recorded as not made"
    }
  }
}
