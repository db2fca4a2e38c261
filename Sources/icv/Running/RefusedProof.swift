import RotaDrawing
import Scheme
import SchemeOffice

/// Refusals to open a draw, and to tell a moment.
extension Problem {
  static func proof(_ refusal: RotaProofRefusal) -> Problem {
    switch refusal {
    case .noDraw(let day): .noDraw(day)
    case .notConfirmed(let week):
      Problem(
        .document, "not_confirmed",
        "The rota from \(Words.day(week.monday)) was drawn and never confirmed:"
          + " no visit came of it.",
        at: week.description, next: "Only a confirmed draw is opened.")
    case .notOver(_, let until):
      Problem(
        .document, "period_not_over",
        "The period is not over: opened now, the draw would tell visits still to come.",
        at: LondonTime.day(at: until).description,
        next: "From \(Words.moment(until)) on: icv rota reveal.")
    case .otherVersion(let week, let version):
      Problem(
        .document, "other_version",
        "The rota from \(Words.day(week.monday)) was drawn by \(version), and this release draws by"
          + " \(WayOfDrawing.names).", at: version,
        next: "Open it with the release that drew it, or a later one that knows \(version).")
    case .notRepeatable(let week, _):
      Problem(
        .fault, "not_repeatable",
        "The draw of the rota from \(Words.day(week.monday)) cannot be made again from what was"
          + " kept.", at: week.description, next: "Run `icv log verify`.")
    case .ownEyesOnly(let visitor): .ownEyesOnly(visitor)
    case .noWindow(let visitor):
      Problem(
        .document, "no_window", "\(visitor) has no window to come.", at: visitor.rawValue,
        next: "See the rota with `icv rota show --as \(visitor)`.")
    case .drawnAgain(let window):
      Problem(
        .document, "drawn_again", "The moment of \(window) was drawn once more already.",
        at: window.rawValue,
        next: "If one of you cannot go then: icv rota hand-back \(window), and someone covers.")
    case .nothingLeft(let window):
      Problem(
        .document, "nothing_left",
        "Nothing is left of the week of \(window) that all who go said they could make.",
        at: window.rawValue, next: "Keep the moment as it is, or: icv rota hand-back \(window)")
    case .settled(let window, let state):
      Problem(
        .document, "window_settled", "\(window) is \(state.name) already.", at: window.rawValue)
    }
  }

  private static func noDraw(_ day: CalendarDay?) -> Problem {
    Problem(
      .document, "no_draw",
      day.map { "No rota was drawn for the week of \(Words.day($0))." } ?? "No rota is drawn.",
      at: day?.description, next: "See what stands with `icv rota show`.")
  }

  private static func ownEyesOnly(_ visitor: VisitorID) -> Problem {
    Problem(
      .notPermitted, "own_eyes_only",
      "A moment is for the pair's own eyes: nobody reads it in \(visitor)'s place.", at: "--from",
      next: "\(visitor) reads it themselves: icv rota moment --as \(visitor)")
  }

  static func notOwnMoment(_ person: PersonID) -> Problem {
    Problem(
      .notPermitted, "not_their_own",
      "The moment of a window is for those who go to it, and \(person) does not.",
      at: Duty.readMoment.rawValue, next: "See your own with `icv rota moment`.")
  }
}
