import Findings
import Scheme

extension Action {
  /// What its own events tell of troubles, by the place of the event: not fixed, opened again.
  ///
  /// Each is over once visitors found it fixed, or nothing more is waited for. What is late is told
  /// by the clocks, not here.
  var troublesFound: [Int: Trouble] {
    var found: [Int: Trouble] = [:]
    var state = ActionState.draft
    var timesNotFixed = 0
    for (place, event) in events.enumerated() {
      state = state.after(event.deed)
      switch event.deed {
      case .check(.notFixed):
        timesNotFixed += 1
        found[place] = Trouble(.notFixed(timesNotFixed), at: event.at)
      case .reopen: found[place] = Trouble(.reopened, at: event.at)
      case .check(.fixed): found.endAll(at: event.at)
      default: if state.isClosed { found.endAll(at: event.at) }
      }
    }
    return found
  }
}

extension [Int: Trouble] {
  /// Ends those that still stand.
  fileprivate mutating func endAll(at moment: Instant) {
    for (place, trouble) in self where trouble.endedAt == nil { self[place]?.endedAt = moment }
  }
}
