extension SettingRow {
  /// The times asked of the police, each with the day the force agreed to it.
  static let targets: [SettingRow] = [
    target("acknowledge_within", .acknowledge, "Time to acknowledge, by severity."),
    target("answer_within", .answer, "Time to answer, by severity."),
    target("put_right_within", .putRight, "Time to put right, by severity."),
  ]

  /// Keys that older files hold: read so that they still mean what they meant, never written.
  static let retired: [SettingRow] = [
    answerDays("answer_days_small", 1), answerDays("answer_days_routine", 2),
    answerDays("answer_days_significant", 3),
    // What is serious is counted in hours since; working days for it have no meaning left.
    answerDays("answer_days_serious", nil),
  ]

  private static func target(_ key: String, _ target: Target, _ meaning: String) -> SettingRow {
    SettingRow(
      key: key, meaning: meaning,
      takes: "severity=time, such as 2=10wd 4=24h, with @yyyy-mm-dd once the force agreed",
      write: { $0.targets[target]?.description ?? "" },
      read: { text, settings in
        guard let times = GradedAllowance(text) else { return false }
        settings.targets[target] = times
        return true
      })
  }

  private static func answerDays(_ key: String, _ grade: Int?) -> SettingRow {
    SettingRow(
      key: key, meaning: "Working days, now part of answer_within.",
      takes: "a whole number from 0 to 60", write: { _ in "" },
      read: { text, settings in
        guard let days = Int(text), (0...60).contains(days) else { return false }
        if let grade {
          settings.targets[.answer, default: GradedAllowance()][grade] =
            Allowance(days, .workingDays)
        }
        return true
      })
  }
}
