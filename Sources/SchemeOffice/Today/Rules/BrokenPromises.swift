import Actions
import Scheme

extension TodayRule {
  /// A day that the police gave went by, it was found not done, and they have said nothing since.
  static let brokenPromises = TodayRule(
    .brokenPromises, "A promise of the police was broken.", reads: .action
  ) { morning in
    morning.matters.compactMap { action, _ in
      guard let promise = action.lastPromise, promise.standing == .broken,
        action.state.waitsFor == .police
      else { return nil }
      return TodayLine(
        .brokenPromises, .today, about: action.reference.rawValue,
        "\(action.reference), \(action.concern.suite), was promised by \(promise.day.words) and not"
          + " done.",
        command: "icv action show \(action.reference)", day: promise.day)
    }
  }
}
