public import Actions
public import RecordKeeping
public import Scheme

/// A restricted matter with where it was handed.
public struct RestrictedSeen: Sendable {
  public let concern: Concern
  /// Oldest first.
  public let handOffs: [KeptHandOff]

  /// Whether those named have seen it through.
  public var isConcluded: Bool { handOffs.contains { $0.handOff.to == .concluded } }
}

extension Office {
  /// Records where a restricted matter was handed, or that it is concluded.
  public func handOff(
    _ text: String, to receiver: HandOff.Receiver, on day: CalendarDay?, note: String?,
    by desk: Desk
  ) throws -> RestrictedSeen {
    try perform(.handOffMatter, by: desk, home: .record) { look in
      let concern = try restricted(text)
      let earlier = try records.handOffs().filter { $0.handOff.concern == concern.reference }
      guard !earlier.contains(where: { $0.handOff.to == .concluded }) else {
        throw OfficeRefusal.alreadyDone("\(concern.reference) is concluded")
      }
      let last = try look.done(on: day)
      guard last >= concern.day else {
        throw OfficeRefusal.unacceptable(
          field: "--day", value: last.description, takes: "a day from \(concern.day) on")
      }
      let handOff = HandOff(
        reference: look.recordName("H-"), concern: concern.reference, to: receiver, day: last,
        note: note)
      let kept = KeptHandOff(handOff: handOff, by: look.keyboard, at: look.now)
      // The line is about the hand-off, whose name tells nothing: readers of the log learn no more.
      return Decision(
        RestrictedSeen(concern: concern, handOffs: earlier + [kept]),
        about: handOff.reference.rawValue, [.handOff(handOff, about: concern)])
    }
  }

  /// Every restricted matter with where it was handed, for those named; the reading is recorded.
  public func handOffs(by desk: Desk) throws -> [RestrictedSeen] {
    let reader = try reader(desk)
    guard reader.may(.restrictedMatter, ties: reader.isNamed ? .named : []) else {
      throw OfficeRefusal.mayNotRead(.restrictedMatter, reader.role)
    }
    let concerns = try records.concerns(.restricted(limit: 1000))
    guard !concerns.isEmpty else { return [] }
    let kept = Dictionary(grouping: try records.handOffs(), by: \.handOff.concern)
    try recordReading(of: Reference(rawValue: "hand-offs"), by: desk)
    return concerns.map { RestrictedSeen(concern: $0, handOffs: kept[$0.reference] ?? []) }
  }

  /// A restricted concern; any other is unknown here, so that nothing can be tried out.
  private func restricted(_ text: String) throws -> Concern {
    let wanted = Reference(rawValue: text.uppercased())
    guard let concern = try records.concerns(.reference(wanted)).first, concern.isRestricted else {
      throw OfficeRefusal.ladder(.unknownRestricted(text))
    }
    return concern
  }
}
