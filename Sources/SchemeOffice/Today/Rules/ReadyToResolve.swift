import Actions
import Scheme

extension TodayRule {
  /// Later visitors found it fixed as often as it takes, or there is nothing to look at.
  static let readyToResolve = TodayRule(
    .readyToResolve, "A matter was found fixed often enough to be resolved.", reads: .action
  ) { morning in
    morning.matters.compactMap { action, _ in
      guard action.state == .toBeChecked, action.refusal(of: .resolve) == nil,
        let last = action.events.last
      else { return nil }
      let why = action.concern.kind.canBeChecked ? "was found fixed" : "has nothing to look at"
      return TodayLine(
        .readyToResolve, .soon, about: action.reference.rawValue,
        "\(action.reference), \(action.concern.suite), \(why) and can be resolved.",
        command: "icv action resolve \(action.reference)", day: last.day)
    }
  }
}
