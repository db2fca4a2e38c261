extension RecordCheck {
  /// Whether everybody appointed has declared independence.
  static let independenceDeclared = RecordCheck("C14") { facts in
    let people = facts.people
    return .none(
      people.appointedWithoutIndependence, of: people.appointed,
      met: "\(Counted.words(people.appointed, "visitor")) appointed, each declared independence",
      gap: "no declaration on record for"
        + " \(Counted.part(people.appointedWithoutIndependence, of: people.appointed, "visitor"))"
        + " appointed",
      silent: "nobody was appointed")
  } failing: {
    $0.people.appointedWithoutIndependence = 1
  }
}
