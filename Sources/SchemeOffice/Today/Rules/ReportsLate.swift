import Scheme

extension TodayRule {
  /// Somebody began to record a visit and did not hand it in within the hours that are allowed.
  static let reportsLate = TodayRule(
    .reportsLate, "A visit was recorded and its report not handed in.", reads: .arranged
  ) { morning in
    morning.drafts.filter { morning.isLate($0) }.map { draft in
      let day = LondonTime.day(at: draft.at)
      let who = draft.by.map { " by \($0)" } ?? ""
      return TodayLine(
        .reportsLate, .today, about: draft.reference.rawValue,
        "\(draft.reference), begun\(who) on \(day.words), is not handed in: it was due within"
          + " \(morning.settings.reportChaseHours) hours.",
        command: "icv visit record", day: day)
    }
  }
}

extension Morning {
  /// Whether a draft is older than the hours after which a report is chased.
  func isLate(_ draft: DraftBeginning) -> Bool {
    draft.at.adding(seconds: settings.reportChaseHours * 3600) <= now
  }
}
