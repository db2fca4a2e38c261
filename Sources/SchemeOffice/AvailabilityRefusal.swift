public import Scheme

/// Why the office will not keep what was told of a visitor's availability.
public enum AvailabilityRefusal: Hashable, Sendable {
  /// All of the days are past.
  case past(ClosedRange<CalendarDay>, today: CalendarDay)
  /// More than two years at once, or further ahead than anybody plans.
  case tooFar(ClosedRange<CalendarDay>)
  /// The last day stands before the first.
  case endsBeforeItBegins(CalendarDay, CalendarDay)
  /// Nothing was told of the weeks before, so nothing can be as it was then.
  case nothingBefore(ClosedRange<CalendarDay>)
  /// The visitor has gone, or their term ends, before the first of the days.
  case gone(VisitorID)
}
