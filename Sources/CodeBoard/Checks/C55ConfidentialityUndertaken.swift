extension RecordCheck {
  /// Whether every visitor has signed the undertaking.
  static let confidentialityUndertaken = RecordCheck("C55") { facts in
    let people = facts.people
    return .none(
      people.activeWithoutConfidentiality, of: people.active,
      met: "\(Counted.words(people.active, "visitor")), each has undertaken it",
      gap: "no undertaking on record for"
        + " \(Counted.part(people.activeWithoutConfidentiality, of: people.active, "visitor"))",
      silent: "nobody is appointed")
  } failing: {
    $0.people.activeWithoutConfidentiality = 1
  }
}
