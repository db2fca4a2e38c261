extension RecordCheck {
  /// Whether visitors went to their own suites alone.
  static let ownSuites = RecordCheck("C27") { facts in
    let people = facts.people
    return .none(
      people.wentElsewhere, of: people.went,
      met: "\(Counted.words(people.went, "visitor")) went in, each at a suite of their own",
      gap: "\(Counted.part(people.wentElsewhere, of: people.went, "visitor")) went to a suite"
        + " they are not appointed for",
      silent: "nobody is on record as having gone in")
  } failing: {
    $0.people.wentElsewhere = 1
  }
}
