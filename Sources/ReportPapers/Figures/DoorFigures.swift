public import Findings
import Scheme

/// How long visitors waited at the door, and what they were told.
public struct DoorFigures: Hashable, Sendable {
  /// Minutes beyond which a wait counts as a delay.
  public let threshold: Int
  /// Minutes of each wait whose two times are held, in no order.
  public private(set) var waits: [Int] = []
  /// Visits made in person of which one of the two times is not held.
  public private(set) var untimed = 0
  /// Delays of which a reason is held, by the reason's code.
  public private(set) var reasons: [DelayReason: Int] = [:]
  /// Delays of which nothing more is held than how long they were.
  public var withoutReason: Int { max(0, delayed - reasons.values.reduce(0, +)) }

  /// No visit yet; the threshold is in minutes.
  public init(threshold: Int) { self.threshold = threshold }

  /// Counts a visit; one by telephone has no door.
  public mutating func add(_ row: VisitRow) {
    guard row.mode == .inPerson || row.mode == .observational, row.outcome != .notMade else {
      return
    }
    if let arrived = row.arrived, let admitted = row.admitted {
      waits.append(arrived.minutes(until: admitted))
    } else if row.outcome == .made {
      untimed += 1
    }
  }

  /// Counts a reason that visitors were given for a wait or for not being let in.
  public mutating func add(_ reason: DelayReason) { reasons[reason, default: 0] += 1 }

  /// The wait in the middle, in minutes, rounded half up; nil where none is held.
  public var median: Int? { DaySpread(waits).doubledMedian.map { ($0 + 1) / 2 } }

  /// The longest wait in minutes; nil where none is held.
  public var longest: Int? { waits.max() }

  /// Waits beyond the threshold.
  public var delayed: Int { waits.count { $0 > threshold } }

  /// Visits let in within the threshold, of those whose two times are held.
  public var letInSoon: Share { Share(waits.count - delayed, of: waits.count) }

  /// Reasons that the Code does not allow for a delay, of all that are held.
  public var notAllowed: Share {
    let all = reasons.values.reduce(0, +)
    return Share(all - (reasons[.danger] ?? 0), of: all)
  }
}

/// What visitors were told when they were kept waiting; raw values are the codes of the form.
///
/// The Code of Practice lets entry be delayed for one reason: that it would put the visitors in
/// danger.
public enum DelayReason: String, Sendable, CaseIterable {
  case danger, busy
  case shortStaffed = "short_staffed"
  case handover
  case notAnnounced = "not_announced"
  case notExpected = "not_expected"
  case other
  case noneGiven = "none_given"

  /// Whether the Code of Practice allows it.
  public var isAllowed: Bool { self == .danger }

  /// The reason in neutral words.
  public var label: String {
    switch self {
    case .danger: "Letting visitors in would have put them in danger"
    case .busy: "Staff said that they were busy"
    case .shortStaffed: "Nobody was free to escort the visitors"
    case .handover: "Change of shift"
    case .notAnnounced: "Custody had not been told that visitors were there"
    case .notExpected: "Visitors were not known of, or were asked for an appointment"
    case .other: "Another reason"
    case .noneGiven: "No reason was given"
    }
  }
}
