extension RecordCheck {
  /// Whether each concern has the time at which it was told.
  static let raisedAtOnce = RecordCheck("C50") { facts in
    let matters = facts.matters
    return .none(
      matters.untimed, of: matters.raised,
      met: "\(Counted.words(matters.raised, "concern")), each with the time it was told",
      gap: "no time on record for \(Counted.part(matters.untimed, of: matters.raised, "concern"))",
      silent: "no concern was raised")
  } failing: {
    $0.matters.untimed = 1
  }
}
