extension RecordCheck {
  /// Whether everybody who went in was vetted on that day.
  static let vettingHeld = RecordCheck("C12") { facts in
    let people = facts.people
    return .none(
      people.wentUnvetted, of: people.went,
      met: "\(Counted.words(people.went, "visitor")) went in, each vetted on the day",
      gap: "\(Counted.part(people.wentUnvetted, of: people.went, "visitor")) went in on a day"
        + " for which no vetting is on record",
      silent: "nobody is on record as having gone in")
  } failing: {
    $0.people.wentUnvetted = 1
  }
}
