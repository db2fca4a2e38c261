public import Scheme

/// A report that was handed in and that nobody in the office has dealt with.
public struct UnreadReport: Hashable, Sendable {
  public var visit: Reference
  public var suite: SuiteCode
  public var day: CalendarDay
  public var handedInAt: Instant

  public init(visit: Reference, suite: SuiteCode, day: CalendarDay, handedInAt: Instant) {
    self.visit = visit
    self.suite = suite
    self.day = day
    self.handedInAt = handedInAt
  }
}
