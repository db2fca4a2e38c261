public import Scheme

/// Who is to make a visit under a notice, and on which day.
public struct TACTAssignment: Hashable, Sendable {
  /// The notice that the visit answers.
  public var notice: Reference
  /// The day for which they were found fit to go.
  public var day: CalendarDay
  public var visitors: [VisitorID]

  /// Visitors for a day.
  public init(notice: Reference, day: CalendarDay, visitors: [VisitorID]) {
    self.notice = notice
    self.day = day
    self.visitors = visitors
  }
}
