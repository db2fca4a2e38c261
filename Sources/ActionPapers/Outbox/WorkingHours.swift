public import Scheme

/// Hours in which an office works: from when it opens to when it closes, on working days.
public struct WorkingHours: Hashable, Sendable {
  private let days: WorkingDays

  /// The hours of these working days.
  public init(_ days: WorkingDays) { self.days = days }

  /// The moment so many working hours after another, as London's clocks run.
  public func moment(_ hours: Int, hoursAfter start: Instant) -> Instant {
    var left = hours * 60
    var (day, _) = LondonTime.wall(at: start)
    while true {
      if days.isWorkingDay(day) {
        let opens = max(start, LondonTime.instant(of: .officeOpens, on: day))
        let closes = LondonTime.instant(of: .officeCloses, on: day)
        let open = opens < closes ? opens.minutes(until: closes) : 0
        if left <= open, open > 0 { return opens.adding(seconds: left * 60) }
        left -= open
      }
      day = day.adding(days: 1)
    }
  }
}
