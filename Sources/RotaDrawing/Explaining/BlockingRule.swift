/// What keeps someone from a window, in the order in which it is told.
///
/// Raw values stand in messages and in JSON; those that an allotment has too are spelt alike.
public enum BlockingRule: String, Sendable, CaseIterable, Comparable {
  case noSuchWindow = "no-such-window"
  case onlyKnownVisitors = "only-known-visitors"
  case visitorsGoInPairs = "visitors-go-in-pairs"
  case nobodyTwiceInOneWindow = "nobody-twice-in-one-window"
  case visitorsServeTheSuite = "visitors-serve-the-suite"
  case conflictsStayAway = "conflicts-stay-away"
  case onlyAppointedVisitors = "only-appointed-visitors"
  case vettingIsInDate = "vetting-is-in-date"
  case passIsInDate = "pass-is-in-date"
  case suiteIsOpenThatWeek = "suite-is-open-that-week"
  /// Appointment, vetting and pass hold, but never on one day on which the suite is open.
  case someDaySuitsAll = "some-day-suits-all"
  /// They said they are away on every day that would do.
  case away
  /// They offered no time in that week, or none that would do.
  case nothingOffered = "nothing-offered"
  case traineesGoAsThird = "trainees-go-as-third"
  /// Two trainees would go alone.
  case probationersGoWithTheExperienced = "probationers-go-with-the-experienced"
  case keptApart = "kept-apart"
  /// Each could go, but at no time together.
  case noTimeTogether = "no-time-together"
  case withinTheirQuarterlyMost = "within-their-quarterly-most"
  case onceAWeekEach = "once-a-week-each"
  case restBetweenVisits = "rest-between-visits"

  /// The one told first is the lesser.
  public static func < (one: BlockingRule, other: BlockingRule) -> Bool {
    one.order < other.order
  }

  private var order: Int { BlockingRule.allCases.firstIndex(of: self) ?? 0 }
}
