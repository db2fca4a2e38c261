extension RecordCheck {
  /// Whether the outcomes told add up to those in custody.
  static let outcomesAddUp = RecordCheck("C37") { facts in
    let visits = facts.visits
    return .none(
      visits.countedWrongly, of: visits.counted,
      met: "outcomes add up on each of \(Counted.words(visits.counted, "visit"))",
      gap: "outcomes are not as many as people in custody on"
        + " \(Counted.part(visits.countedWrongly, of: visits.counted, "visit"))",
      silent: "no visit tells how many were in custody")
  } failing: {
    $0.visits.countedWrongly = 1
  }
}
