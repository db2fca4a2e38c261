extension RecordCheck {
  /// Whether nobody was kept waiting for another reason than their safety.
  static let delaysForDangerOnly = RecordCheck("C30") { facts in
    if facts.visits.inPersonTimed == 0 { return .silent("no visit with both times yet") }
    return facts.door.otherGrounds == 0
      ? .met("no other ground than danger to the visitors was told")
      : .gap(
        "another ground than danger to the visitors was told on"
          + " \(Counted.words(facts.door.otherGrounds, "visit"))")
  } failing: {
    $0.door.otherGrounds = 1
  }
}
