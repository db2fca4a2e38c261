import Actions
import Scheme

extension TodayRule {
  /// A draft waits for the office, or goes to the police as written when its time comes.
  static let draftsToJudge = TodayRule(
    .draftsToJudge, "A draft waits to be read before it goes to the police.", reads: .action
  ) { morning in
    morning.matters.filter { $0.action.state == .draft }.map { action, _ in
      let raised = LondonTime.day(at: action.terms.raisedAt)
      guard let goesAt = action.goesByItselfAt else {
        return TodayLine(
          .draftsToJudge, .today, about: action.reference.rawValue,
          "\(action.reference), \(action.concern.suite), a draft of \(raised.words), waits for you"
            + " and does not go by itself.",
          command: "icv action show \(action.reference)", day: raised)
      }
      let (day, time) = LondonTime.wall(at: goesAt)
      return TodayLine(
        .draftsToJudge, day <= morning.today.adding(days: 1) ? .today : .soon,
        about: action.reference.rawValue,
        "\(action.reference), \(action.concern.suite), goes to the police as written on"
          + " \(day.words) at \(time).",
        command: "icv action show \(action.reference)", day: day)
    }
  }
}

extension Action {
  /// When the draft goes by itself; nil once somebody held it back.
  fileprivate var goesByItselfAt: Instant? {
    events.contains { $0.deed == .hold } ? nil : terms.goesAt
  }
}
