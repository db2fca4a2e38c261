extension RecordCheck {
  /// Whether reports were handed in soon after the visitors left.
  static let reportsInTime = RecordCheck("C51") { facts in
    let reports = facts.reports
    return .none(
      reports.late, of: reports.timed,
      met: "\(Counted.words(reports.timed, "report")), each within \(reports.hours) hours",
      gap: "\(Counted.part(reports.late, of: reports.timed, "report")) later than"
        + " \(reports.hours) hours after the visit",
      silent: "no report tells when the visitors left")
  } failing: {
    $0.reports.late = 1
  }
}
