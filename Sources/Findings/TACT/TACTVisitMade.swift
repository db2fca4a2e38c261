public import Scheme

/// A visit that was made to somebody held under the Terrorism Act, with its report.
///
/// It is kept apart from every other visit, so that no list, count or paper can hold it by mistake.
public struct TACTVisitMade: Hashable, Sendable {
  /// Random, like that of any visit.
  public var reference: Reference
  public var suite: SuiteCode
  public var day: CalendarDay
  public var visitors: [VisitorID]
  /// What the visitors reported; nil once erased, or where the reader may not read it.
  public var report: String?

  /// A visit with its report.
  public init(
    reference: Reference, suite: SuiteCode, day: CalendarDay, visitors: [VisitorID],
    report: String?
  ) {
    self.reference = reference
    self.suite = suite
    self.day = day
    self.visitors = visitors
    self.report = report
  }
}
