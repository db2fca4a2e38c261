extension RecordCheck {
  /// Whether somebody holds the post of coordinator.
  static let someoneRunsTheScheme = RecordCheck("C04") { facts in
    let count = facts.people.coordinators
    return count > 0
      ? .met("\(Counted.words(count, "coordinator")) in post")
      : .gap("nobody is on record as coordinator")
  } failing: {
    $0.people.coordinators = 0
  }
}
