extension RecordCheck {
  /// Whether everybody who went in had signed the memorandum.
  static let memorandumSigned = RecordCheck("C15") { facts in
    let people = facts.people
    return .none(
      people.wentWithoutMemorandum, of: people.went,
      met: "\(Counted.words(people.went, "visitor")) went in, each had signed before",
      gap: "no signature on record before the visits of"
        + " \(Counted.part(people.wentWithoutMemorandum, of: people.went, "visitor"))",
      silent: "nobody is on record as having gone in")
  } failing: {
    $0.people.wentWithoutMemorandum = 1
  }
}
