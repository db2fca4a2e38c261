extension RecordCheck {
  /// Whether each appointment has a term and was looked at within three years.
  static let termsReviewed = RecordCheck("C16") { facts in
    let people = facts.people
    var missing: [String] = []
    if people.activeWithoutTerm > 0 {
      missing.append(
        "no end of term for \(Counted.part(people.activeWithoutTerm, of: people.active, "visitor"))"
      )
    }
    if people.activeNotReviewed > 0 {
      missing.append(
        "\(Counted.part(people.activeNotReviewed, of: people.active, "visitor")) not looked at"
          + " for three years")
    }
    if people.active == 0 { return .silent("nobody is appointed") }
    return missing.isEmpty
      ? .met("\(Counted.words(people.active, "visitor")), each in a term looked at in three years")
      : .gap(missing.joined(separator: "; "))
  } failing: {
    $0.people.activeNotReviewed = 1
  }
}
