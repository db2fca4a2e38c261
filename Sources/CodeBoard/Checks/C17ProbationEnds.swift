extension RecordCheck {
  /// Whether each new visitor is on probation with an end, and was confirmed once it was over.
  static let probationEnds = RecordCheck("C17") { facts in
    let people = facts.people
    var missing: [String] = []
    if people.appointedWithoutProbation > 0 {
      missing.append(
        "no end of probation for"
          + " \(Counted.part(people.appointedWithoutProbation, of: people.appointed, "visitor"))")
    }
    if people.activeUnconfirmed > 0 {
      missing.append(
        "\(Counted.words(people.activeUnconfirmed, "visitor")) past probation and not confirmed")
    }
    if !missing.isEmpty { return .gap(missing.joined(separator: "; ")) }
    return people.appointed == 0
      ? .silent("nobody was appointed")
      : .met("\(Counted.words(people.appointed, "visitor")) appointed, each with probation")
  } failing: {
    $0.people.activeUnconfirmed = 1
  }
}
