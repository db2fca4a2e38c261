extension RecordCheck {
  /// Whether each delay has its reason and the rank that agreed to it.
  static let delaysExplained = RecordCheck("C29") { facts in
    let door = facts.door
    var missing: [String] = []
    if door.withoutReason > 0 {
      missing.append("no reason for \(Counted.part(door.withoutReason, of: door.delayed, "delay"))")
    }
    if door.withoutInspector > 0 {
      missing.append(
        "\(Counted.part(door.withoutInspector, of: door.delayed, "delay")) not agreed by an"
          + " inspector")
    }
    if facts.visits.inPersonTimed == 0 { return .silent("no visit with both times yet") }
    if !missing.isEmpty { return .gap(missing.joined(separator: "; ")) }
    return .met(
      door.delayed == 0
        ? "nobody waited longer than \(door.minutes) minutes"
        : "\(Counted.words(door.delayed, "delay")), each with reason and rank")
  } failing: {
    $0.door.withoutInspector = 1
  }
}
