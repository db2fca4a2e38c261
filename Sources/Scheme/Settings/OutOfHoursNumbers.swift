/// Whom a visitor rings at night, none of them on duty in the suite just visited.
public struct OutOfHoursNumbers: Hashable, Sendable {
  /// The force's duty inspector, never the one of that suite.
  public var dutyInspector: String?
  /// Someone of the scheme, on call.
  public var schemeOnCall: String?
  /// The force's professional standards department.
  public var professionalStandards: String?

  /// The numbers as dialled, nil where none is held.
  public init(
    dutyInspector: String? = nil, schemeOnCall: String? = nil,
    professionalStandards: String? = nil
  ) {
    self.dutyInspector = dutyInspector
    self.schemeOnCall = schemeOnCall
    self.professionalStandards = professionalStandards
  }
}
