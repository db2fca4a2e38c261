extension RecordCheck {
  /// Whether each report answers the question of ill-treatment.
  static let illTreatmentAnswered = RecordCheck("C69") { facts in
    let visits = facts.visits
    return .none(
      visits.illTreatmentUnanswered, of: visits.made,
      met: "answered of each of \(Counted.words(visits.made, "visit"))",
      gap: "left open of \(Counted.part(visits.illTreatmentUnanswered, of: visits.made, "visit"))",
      silent: "no visit was made")
  } failing: {
    $0.visits.illTreatmentUnanswered = 1
  }
}
