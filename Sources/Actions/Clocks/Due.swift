public import Scheme

/// Until when something is in time.
///
/// A target in working days is in time until its last day ends at midnight in London: an answer in
/// the evening of that day is not late. A target in hours ends at a moment.
public enum Due: Hashable, Sendable {
  case endOf(CalendarDay)
  case moment(Instant)

  /// The moment at which it ends.
  public var ends: Instant {
    switch self {
    case .endOf(let day): LondonTime.start(of: day.adding(days: 1))
    case .moment(let moment): moment
    }
  }

  /// The day, in London, on which it ends.
  public var day: CalendarDay {
    switch self {
    case .endOf(let day): day
    case .moment(let moment): LondonTime.day(at: moment)
    }
  }

  /// Whether something done at a moment is too late.
  public func isPassed(at moment: Instant) -> Bool { Mark(moment).isPast(self) }
}

extension Due: Comparable {
  public static func < (left: Due, right: Due) -> Bool { left.ends < right.ends }
}
