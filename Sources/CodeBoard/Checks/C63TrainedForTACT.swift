extension RecordCheck {
  /// Whether only trained visitors went to people held under the Terrorism Act.
  static let trainedForTACT = RecordCheck("C63") { facts in
    let people = facts.people
    return .none(
      people.wentForTACTUntrained, of: people.wentForTACT,
      met: "\(Counted.words(people.wentForTACT, "visitor")) went, each trained for it",
      gap: "\(Counted.part(people.wentForTACTUntrained, of: people.wentForTACT, "visitor")) went"
        + " without the training on record",
      silent: "nobody was visited under the Terrorism Act")
  } failing: {
    $0.people.wentForTACTUntrained = 1
  }
}
