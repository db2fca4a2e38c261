extension RecordCheck {
  /// Whether the force has answered within the time it was given.
  static let mattersAnswered = RecordCheck("C56") { facts in
    let matters = facts.matters
    return .none(
      matters.unanswered, of: matters.sent,
      met: "\(Counted.words(matters.sent, "matter")) sent to the force, none late for its answer",
      gap: "\(Counted.part(matters.unanswered, of: matters.sent, "matter")) sent to the force:"
        + " late for its answer",
      silent: "no matter was sent to the force")
  } failing: {
    $0.matters.unanswered = 1
  }
}
