/// One row of the table of who does what.
public struct DutyRow: Sendable {
  /// The duty.
  public let duty: Duty
  /// What it does, as a sentence that begins with a verb.
  public let sentence: String
  /// The roles that may do it, each with how far; a role that is absent may not.
  public let who: [Role: DutyScope]

  init(_ duty: Duty, _ sentence: String, _ who: [Role: DutyScope]) {
    self.duty = duty
    self.sentence = sentence
    self.who = who
  }

  /// The coordinator and the deputy, for everything.
  static let office: [Role: DutyScope] = [.coordinator: .any, .deputy: .any]

  /// The coordinator alone.
  static let coordinator: [Role: DutyScope] = [.coordinator: .any]

  /// The office, and visitors for what is theirs.
  static let officeAndOwn: [Role: DutyScope] = [.coordinator: .any, .deputy: .any, .visitor: .own]

  /// Those named to read restricted matters.
  static let named: [Role: DutyScope] = [
    .restrictedReader: .ifNamed, .coordinator: .ifNamed, .deputy: .ifNamed,
    .commissioner: .ifNamed,
  ]

  /// The force for what it was sent; until the portal, the office types what the force said.
  static let force: [Role: DutyScope] = [
    .custody: .ownSuite, .inspector: .ownSuite, .chiefInspector: .ownForce,
    .coordinator: .asTold, .deputy: .asTold,
  ]
}
