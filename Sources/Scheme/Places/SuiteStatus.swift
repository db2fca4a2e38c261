/// Whether a suite holds anyone: only one that is open or activated is visited.
public enum SuiteStatus: String, Sendable, CaseIterable {
  case open
  /// A reserve suite in use.
  case contingencyActive = "contingency-active"
  /// A reserve suite not in use.
  case contingencyIdle = "contingency-idle"
  case closed

  /// Whether visitors are sent there.
  public var isVisited: Bool { self == .open || self == .contingencyActive }

  /// The status in words.
  public var label: String {
    switch self {
    case .open: "Open"
    case .contingencyActive: "Contingency, in use"
    case .contingencyIdle: "Contingency, not in use"
    case .closed: "Closed"
    }
  }
}

/// A status that a suite takes from a day, until the next.
public struct SuiteStatusChange: Hashable, Sendable {
  /// The first day of the status.
  public var from: CalendarDay
  /// What the suite is from that day.
  public var status: SuiteStatus

  /// A status from a day.
  public init(from: CalendarDay, status: SuiteStatus) {
    self.from = from
    self.status = status
  }
}
