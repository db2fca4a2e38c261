extension RecordCheck {
  /// Whether every suite was visited in every week that asked for it.
  static let weeksCovered = RecordCheck("C22") { facts in
    let visits = facts.visits
    return .none(
      visits.weeksUncovered, of: visits.weeks,
      met: "a visit in each of \(Counted.words(visits.weeks, "week")) of open suites",
      gap: "no visit in \(Counted.part(visits.weeksUncovered, of: visits.weeks, "week"))"
        + " of open suites",
      silent: "no week is over yet")
  } failing: {
    $0.visits.weeksUncovered = 1
  }
}
