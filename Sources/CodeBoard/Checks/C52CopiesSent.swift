extension RecordCheck {
  /// Whether a copy of each report went to the suite within a week.
  static let copiesSent = RecordCheck("C52") { facts in
    let reports = facts.reports
    return .none(
      reports.unsent, of: reports.dueToSend,
      met: "a copy of each of \(Counted.words(reports.dueToSend, "report")) went to the suite",
      gap: "no copy on record of \(Counted.part(reports.unsent, of: reports.dueToSend, "report"))"
        + " a week after it was handed in",
      silent: "no report was handed in more than a week ago")
  } failing: {
    $0.reports.unsent = 1
  }
}
