/// An independent custody visitor, as the scheme holds them.
public struct Visitor: Hashable, Sendable, Identifiable {
  /// The scheme's own identifier.
  public var id: VisitorID
  /// The name as the visitor gives it.
  public var name: String
  /// Where letters are mailed.
  public var email: String?
  /// As dialled, spaces kept.
  public var phone: String?
  /// The outward half of the home postcode, such as `CV32`; never the whole of it.
  public var homePostcodeArea: String?
  /// From when, until when and on what terms.
  public var appointment: Appointment
  /// The last day the force's vetting holds, itself included; nil where none is held.
  public var vettedUntil: CalendarDay?
  /// The last day the identity pass holds, itself included; nil where none was issued.
  public var passUntil: CalendarDay?
  /// Whether trained and accredited for Terrorism Act visits.
  public var tactTrained: Bool
  /// The most visits they will make in a quarter; nil where they set no limit.
  public var maxVisitsPerQuarter: Int?
  /// The suites they serve; empty means every suite of the scheme.
  public var suites: [SuiteCode]
  /// Suites they may never visit, for a declared conflict of interest.
  public var conflicts: [SuiteCode]
  /// Visitors they are never paired with.
  public var keepApart: [VisitorID]
  /// Whether they are in the scheme now.
  public var standing: VisitorStanding

  /// A visitor with a name and an appointment; the rest is not held until it is set.
  public init(
    id: VisitorID, name: String, email: String? = nil, phone: String? = nil,
    homePostcodeArea: String? = nil, appointment: Appointment, vettedUntil: CalendarDay? = nil,
    passUntil: CalendarDay? = nil, tactTrained: Bool = false, maxVisitsPerQuarter: Int? = nil,
    suites: [SuiteCode] = [], conflicts: [SuiteCode] = [], keepApart: [VisitorID] = [],
    standing: VisitorStanding = .active
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.phone = phone
    self.homePostcodeArea = homePostcodeArea
    self.appointment = appointment
    self.vettedUntil = vettedUntil
    self.passUntil = passUntil
    self.tactTrained = tactTrained
    self.maxVisitsPerQuarter = maxVisitsPerQuarter
    self.suites = suites
    self.conflicts = conflicts
    self.keepApart = keepApart
    self.standing = standing
  }
}
