extension RecordCheck {
  /// Whether everybody who went in had the induction training.
  static let inducted = RecordCheck("C20") { facts in
    let people = facts.people
    return .none(
      people.wentWithoutInduction, of: people.went,
      met: "\(Counted.words(people.went, "visitor")) went in, each after induction",
      gap: "no induction on record before the visits of"
        + " \(Counted.part(people.wentWithoutInduction, of: people.went, "visitor"))",
      silent: "nobody is on record as having gone in")
  } failing: {
    $0.people.wentWithoutInduction = 1
  }
}
