extension RecordCheck {
  /// Whether every visit in person was made by two at least.
  static let twoWentIn = RecordCheck("C24") { facts in
    let visits = facts.visits
    return .none(
      visits.alone, of: visits.inPerson,
      met: "\(Counted.words(visits.inPerson, "visit")) in person, each by two or more",
      gap: "\(Counted.part(visits.alone, of: visits.inPerson, "visit")) in person by fewer"
        + " than two",
      silent: "no visit in person yet")
  } failing: {
    $0.visits.alone = 1
  }
}
