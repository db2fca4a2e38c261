public import Scheme

/// One target of an action, counted from what happened and from nothing else.
///
/// No counter is kept: the same events, terms and holidays give the same clock, whenever and in
/// whatever order the rows were stored. How days are counted stands in decision 8.
public struct Clock: Hashable, Sendable {
  public let target: Target
  /// The time it was last set to.
  public let allowance: Allowance
  public let standing: Standing
  /// Until when it runs, or ran when it last stood still.
  public let due: Due?
  /// Whether its time was up before it was met or stood still, or is up now.
  public let isLate: Bool
  /// What it has counted since it last started with its whole time.
  public let used: ClockTime
  /// What is left; negative when it is over.
  public let left: ClockTime
  /// Everything that happened to it, in order.
  public let turns: [ClockTurn]

  /// Where a clock stands.
  public enum Standing: String, Sendable, CaseIterable {
    case running
    /// The scheme is waited for, or the matter is closed.
    case stopped
    /// It was paused, for a reason that stands beside it.
    case paused
    case metInTime = "met_in_time"
    case metLate = "met_late"
    case overdue

    /// The standing in words.
    public var label: String { rawValue.split(separator: "_").joined(separator: " ") }
  }

  /// Whether it counts just now.
  public var isRunning: Bool { standing == .running || standing == .overdue }
}

extension Action {
  /// The clocks that ran for it, in the order of the targets, as they stand at `asOf`.
  public func clocks(_ workingDays: WorkingDays) -> [Clock] {
    clocks(workingDays, tellsTurns: true)
  }

  /// The same, with their turns only where those are told.
  func clocks(_ workingDays: WorkingDays, tellsTurns: Bool) -> [Clock] {
    let happenings = Happening.all(of: self)
    let now = Mark(asOf)
    return Target.allCases.compactMap { target in
      ClockWalk(self, target, workingDays, tellsTurns: tellsTurns)
        .clock(after: happenings, asOf: now)
    }
  }
}
