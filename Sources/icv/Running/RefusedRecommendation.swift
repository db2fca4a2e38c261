import Actions
import Scheme

/// Refusals of acts about what inspectors asked for: exit 3.
extension Problem {
  static func recommendation(
    _ recommendation: Reference, _ refusal: RecommendationRefusal
  ) -> Problem {
    let show = "icv recommendation show \(recommendation)"
    switch refusal {
    case .beforePublication(let day):
      return Problem(
        .document, "before_publication",
        "\(recommendation) was published on \(Words.day(day)): nothing can follow it before.",
        at: recommendation.rawValue, next: "Give that day or a later one with --on.")
    case .repliedAlready(let day):
      return Problem(
        .document, "replied_already",
        "The reply to \(recommendation) was published on \(Words.day(day)).",
        at: recommendation.rawValue, next: "See it with `\(show)`.")
    case .noPlan:
      return Problem(
        .document, "no_plan", "The force has told no plan for \(recommendation) to review.",
        at: recommendation.rawValue,
        next: "Keep its plan first: `icv recommendation plan \(recommendation) --note \"…\"`.")
    case .nothingSaid:
      return Problem(
        .document, "nothing_said", "A plan needs words or a day.", at: recommendation.rawValue,
        next: "Say what is planned with --note, by when with --until.")
    case .closed(let status):
      return Problem(
        .document, "recommendation_closed",
        "A later inspection found \(recommendation) \(status.label): it is asked for no more.",
        at: recommendation.rawValue, next: "See it with `\(show)`.")
    }
  }
}
