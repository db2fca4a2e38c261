extension RecordCheck {
  /// Whether somebody has looked at each text that may name a person.
  static let flaggedTextLookedAt = RecordCheck("C54") { facts in
    let reports = facts.reports
    return .none(
      reports.flagged, of: reports.handedIn,
      met: "\(Counted.words(reports.handedIn, "report")); no text waits to be looked at",
      gap: "\(Counted.words(reports.flagged, "text")) that may name somebody: withheld, and not"
        + " looked at",
      silent: "no report was handed in")
  } failing: {
    $0.reports.flagged = 1
  }
}
