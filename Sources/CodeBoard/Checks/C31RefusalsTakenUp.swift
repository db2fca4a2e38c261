extension RecordCheck {
  /// Whether each refusal at the door became a concern.
  static let refusalsTakenUp = RecordCheck("C31") { facts in
    let door = facts.door
    return .none(
      door.refusedUnraised, of: door.refused,
      met: "\(Counted.words(door.refused, "refusal")) at the door, each taken up",
      gap: "\(Counted.part(door.refusedUnraised, of: door.refused, "refusal")) at the door without"
        + " a concern",
      silent: "nobody was refused at the door")
  } failing: {
    $0.door.refusedUnraised = 1
  }
}
