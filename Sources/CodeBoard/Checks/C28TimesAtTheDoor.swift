extension RecordCheck {
  /// Whether each visit in person has both times at the door.
  static let timesAtTheDoor = RecordCheck("C28") { facts in
    let visits = facts.visits
    let missing = visits.inPerson - visits.inPersonTimed
    return .none(
      missing, of: visits.inPerson,
      met: "\(Counted.words(visits.inPerson, "visit")) in person, each with both times",
      gap: "a time is missing of \(Counted.part(missing, of: visits.inPerson, "visit")) in person",
      silent: "no visit in person yet")
  } failing: {
    $0.visits.inPersonTimed -= 1
  }
}
