import Findings
import Scheme

/// How a clock gets its time: whole at first, whole anew, more of it, or that of another severity.
extension ClockWalk {
  private var allowance: Allowance? { terms.allowance(target, at: severity) }

  /// The turn passes to police anew: they have their whole time again to acknowledge and to
  /// answer, but what is left to put it right.
  mutating func startAnew() {
    isAcknowledged = false
    isMet = false
    guard hands == nil || target != .putRight else { return }
    hands = allowance.map { ClockHands($0, counting) }
    hasBegun = false
    isLifted = false
  }

  mutating func regrade(by event: Happening) {
    let isMoreSerious = (event.severity ?? severity) > severity
    let isSame = (event.severity ?? severity) == severity
    severity = event.severity ?? severity
    // A draft has no clock yet, and what is done stays done.
    guard !isSame, stretch.state != .draft, !isMet else { return }
    guard let allowance else {
      guard hands != nil, !isLifted else { return }
      hands?.stand(at: event.mark)
      isLifted = true
      return tell(.lifted, event)
    }
    guard hands != nil, !isLifted else { return startNow(allowance) }
    hands?.regrade(to: allowance, isMoreSerious: isMoreSerious, at: event.mark)
    tell(.regraded, event)
  }

  mutating func moreTime(_ event: Happening) {
    guard hands != nil, !isMet, !isLifted else { return }
    guard event.deed == .grant, let day = event.until else {
      return tell(.asked, event)
    }
    hands?.grant(until: day, at: event.mark)
    tell(.granted, event)
  }

  /// A clock that the severity of before did not have, unless it is too late to ask for it.
  private mutating func startNow(_ allowance: Allowance) {
    switch target {
    case .acknowledge where isAcknowledged: return
    case .answer where stretch.state.waitsFor != .police: return
    default: break
    }
    hands = ClockHands(allowance, counting)
    hasBegun = false
    isLifted = false
  }
}
