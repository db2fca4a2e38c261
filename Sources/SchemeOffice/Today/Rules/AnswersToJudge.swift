import Actions
import Findings
import Scheme

extension TodayRule {
  /// The police answered, and the clock stands still until somebody judges the answer.
  static let answersToJudge = TodayRule(
    .answersToJudge, "An answer waits to be accepted or sent back.", reads: .action
  ) { morning in
    morning.matters.filter { $0.action.state == .answered }.map { action, _ in
      let answered = action.events.last { $0.deed == .answer || $0.deed == .cannot }
      let day = answered?.day ?? morning.today
      return TodayLine(
        .answersToJudge, action.severity >= .significant ? .today : .soon,
        about: action.reference.rawValue,
        "\(action.reference), \(action.concern.suite), was answered on \(day.words):"
          + " accept it for checking, or send it back.",
        command: "icv action show \(action.reference)", day: day)
    }
  }
}
