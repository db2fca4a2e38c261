public import Scheme

/// The Commissioner's published reply to an inspection report: 56 days (Police Act 1996, s55).
///
/// Calendar days, not working days. The day of publication is the first of them: where the words
/// could be read two ways, the earlier day is the one nobody can call late.
public struct ReplyClock: Hashable, Sendable {
  public let publishedOn: CalendarDay
  public let repliedOn: CalendarDay?

  /// The clock of a report.
  public init(publishedOn: CalendarDay, repliedOn: CalendarDay?) {
    self.publishedOn = publishedOn
    self.repliedOn = repliedOn
  }

  /// How long the law gives.
  public static let days = 56

  /// The last day for the reply.
  public var lastDay: CalendarDay { publishedOn.adding(days: ReplyClock.days - 1) }

  /// Where it stands on a day.
  public func standing(on today: CalendarDay) -> Standing {
    let day = (repliedOn ?? today)
    let late = lastDay.days(until: day)
    if repliedOn != nil {
      return late > 0
        ? .repliedLate(days: late) : .replied(onDay: publishedOn.days(until: day) + 1)
    }
    return late > 0 ? .overdue(days: late) : .running(daysLeft: -late)
  }

  /// Where a reply stands.
  public enum Standing: Hashable, Sendable {
    /// Published on this day of the 56.
    case replied(onDay: Int)
    case repliedLate(days: Int)
    /// Not yet; 0 days left on the last day.
    case running(daysLeft: Int)
    case overdue(days: Int)
  }
}
