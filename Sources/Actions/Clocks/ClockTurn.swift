public import Scheme

/// Something that happened to a clock: one line of the sum that a person can do by hand.
public struct ClockTurn: Hashable, Sendable {
  public let at: Instant
  /// The day, in London, up to which it counted.
  public let day: CalendarDay
  public let kind: Kind
  public let cause: Cause
  /// What it had counted since it last started with its whole time.
  public let used: ClockTime
  /// What was left; negative when it is over.
  public let left: ClockTime
  /// Until when it ran from then on; nil while it stands still.
  public let due: Due?

  /// What happened to a clock.
  public enum Kind: String, Sendable, CaseIterable {
    /// It began with its whole time.
    case starts
    /// It stood still from then on.
    case stops
    /// It ran again with what was left.
    case goesOn = "goes_on"
    /// Police promised a day still to come, and it ran on until then: a promise is not the deed.
    case runsOn = "runs_on"
    /// What it measures was done.
    case met
    /// Its time was up.
    case ranOut = "ran_out"
    /// More time was granted.
    case granted
    /// More time was asked for; nothing moved.
    case asked
    /// Its time was set anew, the matter being graded anew.
    case regraded
    /// The matter as graded anew has no such clock.
    case lifted
  }

  /// What made it happen.
  public enum Cause: Hashable, Sendable {
    case event(ActionEvent)
    /// The end of a day that police had promised.
    case promisedDay(CalendarDay)
    /// Nothing but the passing of time.
    case time
  }
}
