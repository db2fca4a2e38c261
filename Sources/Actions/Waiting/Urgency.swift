import Findings
public import Scheme

/// How pressing an action is: the groups of a list, most pressing first.
public enum Urgency: String, Sendable, CaseIterable {
  /// A clock is over by its whole time again, or the matter is serious and a clock is over at all.
  case criticallyOverdue = "critically_overdue"
  /// A clock is over, or it is the police's turn and a promise of theirs was broken.
  case overdue
  /// A clock ends within two working days or counts hours; or the scheme can do something now: read
  /// a draft, judge an answer, resolve on the checks there are.
  case dueSoon = "due_soon"
  /// Nothing presses: a clock has longer to run, or later visitors have still to look.
  case later

  /// The group in words.
  public var label: String { rawValue.split(separator: "_").joined(separator: " ") }
}

/// The clocks and promises of an action, worked out once for whoever lists or shows it.
public struct Reckoning: Hashable, Sendable {
  /// In the order of the targets.
  public let clocks: [Clock]
  /// In the order in which they were given.
  public let promises: [Promise]
  /// Why it is overdue, one reason for each clock that is; none when it is not.
  public let overdue: [Overdue]
  /// How pressing it is; nil when it is closed.
  public let urgency: Urgency?

  /// Working days before its end from which a clock is due soon.
  public static let soon = 2

  /// The clock that ends first of those that run; nil where none runs.
  public var next: Clock? {
    clocks.filter(\.isRunning).min { ($0.due?.ends ?? .last) < ($1.due?.ends ?? .last) }
  }

  /// The promises that were broken.
  public var broken: [Promise] { promises.filter { $0.standing == .broken } }
}

/// Where an action stands in a list, and nothing of how it came there.
public struct Pressing: Hashable, Sendable {
  /// How pressing it is; nil when it is closed.
  public let urgency: Urgency?
  /// When the clock that ends first of those that run ends; nil where none runs.
  public let ends: Instant?

  /// Whether a clock is over, or a promise was broken.
  public var isOverdue: Bool { urgency == .criticallyOverdue || urgency == .overdue }
}

extension Action {
  /// How pressing it is at the moment of the reading: what `reckoning` says of it, for thousands.
  public func pressing(_ workingDays: WorkingDays) -> Pressing {
    let clocks = clocks(workingDays, tellsTurns: false)
    return Pressing(
      urgency: urgency(clocks, workingDays, isPromiseBroken: lastPromise?.standing == .broken),
      ends: clocks.filter(\.isRunning).compactMap(\.due?.ends).min())
  }

  /// Its clocks and promises at the moment of the reading, and how pressing it is.
  public func reckoning(_ workingDays: WorkingDays) -> Reckoning {
    let (clocks, promises) = (clocks(workingDays), promises)
    return Reckoning(
      clocks: clocks, promises: promises, overdue: overdue(clocks),
      urgency: urgency(
        clocks, workingDays, isPromiseBroken: promises.last?.standing == .broken))
  }

  private func urgency(
    _ clocks: [Clock], _ workingDays: WorkingDays, isPromiseBroken: @autoclosure () -> Bool
  ) -> Urgency? {
    let state = state
    guard !state.isClosed else { return nil }
    let late = clocks.filter { $0.standing == .overdue }
    if late.contains(where: { severity == .serious || $0.isOverTwice }) {
      return .criticallyOverdue
    }
    let isBroken = state.waitsFor == .police && isPromiseBroken()
    if !late.isEmpty || isBroken { return .overdue }
    let today = LondonTime.day(at: asOf)
    let isSoon = clocks.contains { clock in
      guard clock.isRunning, let due = clock.due else { return false }
      return clock.allowance.unit == .hours
        || workingDays.count(after: today, through: due.day) <= Reckoning.soon
    }
    return isSoon || isSchemesToDo ? .dueSoon : .later
  }

  /// Whether the scheme can do something now, and need not wait for later visitors.
  private var isSchemesToDo: Bool {
    switch state {
    case .draft, .answered: true
    case .toBeChecked: mayBeDone(.resolve)
    default: false
    }
  }
}

extension Clock {
  /// Whether it is over by its whole time again.
  fileprivate var isOverTwice: Bool { left.amount <= -max(1, ClockTime(allowance).amount) }
}

extension Instant {
  /// Later than any that is kept.
  fileprivate static let last = Instant(milliseconds: .max)
}
