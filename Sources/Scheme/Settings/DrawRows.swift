extension SettingRow {
  /// The settings of the rota's draw.
  static let drawing: [SettingRow] = [
    choice("demand", \.draw.demand, "How drawn visits are spread over a period."),
    number(
      "longest_gap_days", \.draw.longestGapDays, 7...35,
      "Days between visits of a suite at most, where demand is spread."),
    number(
      "surprise_weeks", \.draw.surpriseWeeks, 2...13,
      "One surprise visit comes on top in so many weeks, where demand is surprise."),
    number(
      "night_percent", \.draw.nightPercent, 0...50, "Drawn visits at night, of a hundred, at least."
    ),
    number(
      "weekend_percent", \.draw.weekendPercent, 0...60,
      "Drawn visits at weekends, of a hundred, at least."),
    number(
      "rest_days", \.draw.restDays, 7...84, "Days between two visits of one visitor at least."),
    choice("trainee_goes", \.draw.traineeGoes, "Whether a trainee is one of a pair or a third."),
  ]
}
