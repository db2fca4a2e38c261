public import Scheme

/// That the force told the scheme of somebody held under the Terrorism Act.
///
/// Nothing else can begin a visit of this kind: no rota, no form, no table of past visits.
public struct TACTNotice: Hashable, Sendable {
  /// Random, so that nothing follows from it.
  public var reference: Reference
  public var suite: SuiteCode
  /// When the scheme was told.
  public var receivedAt: Instant
  /// Who told the scheme; nil once erased.
  public var toldBy: String?
  /// The force's own reference for the detention; nil where none was given, or once erased.
  public var theirs: String?

  /// A notice as it was received.
  public init(
    reference: Reference, suite: SuiteCode, receivedAt: Instant, toldBy: String?,
    theirs: String? = nil
  ) {
    self.reference = reference
    self.suite = suite
    self.receivedAt = receivedAt
    self.toldBy = toldBy
    self.theirs = theirs
  }

  /// The day on which the scheme was told, in London.
  public var day: CalendarDay { LondonTime.day(at: receivedAt) }
}
