import Actions
import Findings
import Scheme

extension TodayRule {
  /// A target was missed, and it is told whose turn it is.
  static let overdueActions = TodayRule(
    .overdueActions, "The police are late with a matter.", reads: .action
  ) { morning in
    morning.matters.flatMap { action, _ in
      action.clocks(morning.settings.workingDays).filter { $0.standing == .overdue }.map { clock in
        let due =
          clock.due.map { ", \(clock.allowance.dueWord) \($0.day.words)" } ?? ""
        let turn = action.state.waitsFor == .police ? "the police's turn" : "the scheme's turn"
        return TodayLine(
          .overdueActions, action.severity >= .significant ? .atOnce : .today,
          about: action.reference.rawValue,
          "\(action.reference), \(action.concern.suite), severity \(action.severity.rawValue):"
            + " late to \(clock.target.label)\(due); \(turn).",
          command: "icv action clock \(action.reference)", day: clock.due?.day)
      }
    }
  }
}
