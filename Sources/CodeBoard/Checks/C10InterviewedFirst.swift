extension RecordCheck {
  /// Whether everybody appointed was interviewed on or before that day.
  static let interviewedFirst = RecordCheck("C10") { facts in
    let people = facts.people
    return .none(
      people.appointedWithoutInterview, of: people.appointed,
      met: "\(Counted.words(people.appointed, "visitor")) appointed, each interviewed first",
      gap: "no interview on record for"
        + " \(Counted.part(people.appointedWithoutInterview, of: people.appointed, "visitor"))"
        + " appointed",
      silent: "nobody was appointed")
  } failing: {
    $0.people.appointedWithoutInterview = 1
  }
}
