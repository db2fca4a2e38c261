public import Scheme

/// Why an action is overdue: which target, since when, and whom it waits for.
public struct Overdue: Hashable, Sendable {
  public let target: Target
  /// The time it had, with the day the force agreed to it.
  public let allowance: Allowance
  /// Until when it was in time.
  public let due: Due
  /// By how much it is over: time in which the clock ran.
  public let over: ClockTime
  /// Whose turn it is.
  public let owner: Owner
  /// Since when it is their turn.
  public let since: ActionEvent
  /// The day they promised, where they answered and it is that day that is waited for.
  public let promised: CalendarDay?
}

extension Action {
  /// Why it is overdue, one reason for each clock that is.
  func overdue(_ clocks: [Clock]) -> [Overdue] {
    let late = clocks.filter { $0.standing == .overdue }
    guard !late.isEmpty, let since = turnSince else { return [] }
    return late.compactMap { clock in
      guard let due = clock.due else { return nil }
      return Overdue(
        target: clock.target, allowance: clock.allowance, due: due,
        over: ClockTime(max(0, -clock.left.amount), clock.left.unit), owner: owner,
        since: since, promised: state.waitsFor == .scheme ? promise : nil)
    }
  }

  /// What passed the turn to the one it waits for, or last changed who that is.
  public var turnSince: ActionEvent? {
    var since: ActionEvent?
    var stretch = Stretch(owner: concern.owner)
    for event in events {
      let next = stretch.after(event)
      let isOwners = event.deed == .handOn && next.owner != stretch.owner
      if since == nil || next.state.waitsFor != stretch.state.waitsFor || isOwners {
        since = event
      }
      stretch = next
    }
    return since
  }
}
