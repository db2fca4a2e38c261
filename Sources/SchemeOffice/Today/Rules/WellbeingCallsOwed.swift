import RecordKeeping
import Scheme

extension TodayRule {
  /// A visitor is to be rung after a hard visit; only whoever may read of it is told.
  static let wellbeingCallsOwed = TodayRule(
    .wellbeingCallsOwed, "A visitor is to be rung after a hard visit.", reads: .wellbeing
  ) { morning in
    morning.calls.map { call in
      let asked = LondonTime.day(at: call.askedAt)
      let due = morning.settings.workingDays.day(Office.callDays, workingDaysAfter: asked)
      let urgency: TodayLine.Urgency =
        due < morning.today ? .atOnce : due == morning.today ? .today : .soon
      return TodayLine(
        .wellbeingCallsOwed, urgency, about: call.call,
        "\(morning.name(call.visitor)) is to be rung after a hard visit, by \(due.words).",
        command: "icv visitor wellbeing list", day: due)
    }
  }
}
