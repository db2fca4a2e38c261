import Actions
import Findings
import Scheme

extension TodayRule {
  /// Something went wrong with a matter, and a step up the ladder waits for a decision.
  static let stepsProposed = TodayRule(
    .stepsProposed, "A step up the ladder is proposed.", reads: .action
  ) { morning in
    morning.matters.compactMap { action, addressed in
      guard let place = addressed?.place, let proposal = place.proposal,
        let newest = proposal.reasons.last
      else { return nil }
      let since = LondonTime.day(at: newest.at)
      return TodayLine(
        .stepsProposed, action.severity >= .significant ? .atOnce : .today,
        about: action.reference.rawValue,
        "\(action.reference), \(action.concern.suite), with \(place.rung.label) since"
          + " \(LondonTime.day(at: place.since).words): a step to \(proposal.rung.label) is"
          + " proposed.",
        command: "icv action step-up \(action.reference) --to \(proposal.rung.name) --note \"…\"",
        day: since)
    }
  }
}
