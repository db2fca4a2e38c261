import Findings
public import Scheme

extension Action {
  /// What its clocks and promises tell of troubles: each target that was missed, from when until
  /// when, and each promise that was broken.
  public func lateness(_ workingDays: WorkingDays) -> [Trouble] {
    clocks(workingDays).flatMap(troubles) + brokenPromises.compactMap(trouble)
  }

  /// A promise that was broken, since that was known; found not fixed is a trouble already.
  private func trouble(of promise: Promise) -> Trouble? {
    guard promise.decided?.deed != .check(.notFixed) else { return nil }
    let end = LondonTime.instant(of: .officeOpens, on: promise.day.adding(days: 1))
    let at = promise.decided?.at ?? end
    let fixed = events.first { $0.deed == .check(.fixed) && $0.at >= at }
    return Trouble(.promiseBroken(promise.day), at: at, endedAt: fixed?.at)
  }

  private func troubles(of clock: Clock) -> [Trouble] {
    var found: [Trouble] = []
    for turn in clock.turns {
      if turn.kind == .ranOut {
        found.append(Trouble(.late(clock.target, clock.allowance), at: turn.at))
      } else if turn.kind != .asked, let last = found.indices.last, found[last].endedAt == nil {
        found[last].endedAt = turn.at
      }
    }
    return found
  }
}
