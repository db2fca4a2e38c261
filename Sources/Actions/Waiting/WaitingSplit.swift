public import Scheme

/// Whom an action waited for from the day it was sent, so that no time is laid at a wrong door.
///
/// The parts add up to the whole exactly, in each measure. Time in which it was closed is nobody's.
public struct WaitingSplit: Hashable, Sendable {
  /// What was waited for each; a side that was never waited for has nothing.
  public private(set) var parts: [WaitedFor: Waited] = [:]
  /// Of what was waited for the scheme, the time for which it had paused the clocks.
  public private(set) var paused = Waited()

  /// The whole time.
  public var whole: Waited { parts.values.reduce(Waited(), +) }

  /// What was waited for one of them.
  public subscript(side: WaitedFor) -> Waited { parts[side] ?? Waited() }

  fileprivate mutating func add(_ waited: Waited, _ side: WaitedFor, isPaused: Bool) {
    parts[side] = self[side] + waited
    if isPaused { paused = paused + waited }
  }
}

/// Whom an action waits for.
public enum WaitedFor: String, Sendable, CaseIterable {
  /// Custody or the force's estates.
  case force
  /// Healthcare, interpreters, appropriate adults, court transport, the Commissioner's office.
  case otherOwner = "other_owner"
  /// The scheme: to judge, to look, or because it paused the clocks.
  case scheme

  /// Who that is, in words.
  public var label: String {
    switch self {
    case .force: "the force"
    case .otherOwner: "another owner"
    case .scheme: "the scheme"
    }
  }
}

/// A time waited, in three measures.
public struct Waited: Hashable, Sendable {
  /// Whole minutes that really passed.
  public var minutes = 0
  /// Midnights in London.
  public var days = 0
  /// Working days of England and Wales, the first day not counted.
  public var workingDays = 0

  /// Both together.
  public static func + (left: Waited, right: Waited) -> Waited {
    Waited(
      minutes: left.minutes + right.minutes, days: left.days + right.days,
      workingDays: left.workingDays + right.workingDays)
  }
}

extension Owner {
  /// Whom an action waits for while it is this owner's turn.
  public var waitedFor: WaitedFor {
    switch self {
    case .custody, .estates: .force
    case .healthcare, .interpreters, .appropriateAdults, .courtTransport, .commissioner:
      .otherOwner
    }
  }
}

extension Action {
  /// Whom it waited for from the moment it was first sent until it was closed, or until `asOf`;
  /// nil for one that was not sent.
  public func waiting(_ workingDays: WorkingDays) -> WaitingSplit? {
    guard let sent = sentAt else { return nil }
    var split = WaitingSplit()
    var stretches = Stretches(self)
    while let (stretch, start, end) = stretches.next() {
      guard let side = stretch.waitedFor, start >= sent else { continue }
      let (first, last) = (LondonTime.day(at: start), LondonTime.day(at: end))
      split.add(
        Waited(
          // Counted from the sending, so that no part of a minute is lost between two parts.
          minutes: sent.minutes(until: end) - sent.minutes(until: start),
          days: first.days(until: last),
          workingDays: workingDays.count(after: first, through: last)),
        side, isPaused: stretch.isPaused)
    }
    return split
  }
}
