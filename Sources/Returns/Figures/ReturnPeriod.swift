public import Scheme

/// What a return is for; raw values are the codes in its header.
public enum ReturnType: String, Sendable, CaseIterable {
  case annual = "ANNUAL"
  case quarter = "QUARTER"
  case inspection = "INSPECTION"
}

/// The days that a return covers.
public enum ReturnPeriod: Hashable, Sendable {
  case quarter(Quarter)
  case year(SchemeYear)
  case inspection(ClosedRange<CalendarDay>)

  /// Reads `2026-Q2`, `2026-27` or `2026-04-01..2026-05-31`, or nil.
  ///
  /// An inspection may ask for any of the three; the others for their own alone.
  public init?(_ text: String, for type: ReturnType) {
    if let quarter = Quarter(text), type != .annual {
      self = type == .quarter ? .quarter(quarter) : .inspection(quarter.days)
    } else if let year = SchemeYear(text), type != .quarter {
      self = type == .annual ? .year(year) : .inspection(year.days)
    } else if let days = ReturnPeriod.days(in: text), type == .inspection {
      self = .inspection(days)
    } else {
      return nil
    }
  }

  /// First and last day.
  public var days: ClosedRange<CalendarDay> {
    switch self {
    case .quarter(let quarter): quarter.days
    case .year(let year): year.days
    case .inspection(let days): days
    }
  }

  /// The type of return that covers such a period.
  public var type: ReturnType {
    switch self {
    case .quarter: .quarter
    case .year: .annual
    case .inspection: .inspection
    }
  }

  /// The scheme year whose schema and rules apply: the one that holds the last day.
  public var year: SchemeYear { SchemeYear(holding: days.upperBound) }

  private static func days(in text: String) -> ClosedRange<CalendarDay>? {
    let parts = text.split(separator: "..", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = CalendarDay(parts[0]), let last = CalendarDay(parts[1]),
      first <= last
    else { return nil }
    return first...last
  }
}

extension ReturnPeriod: CustomStringConvertible {
  /// As it is typed: `2026-Q2`, `2026-27`, `2026-04-01..2026-05-31`.
  public var description: String {
    switch self {
    case .quarter(let quarter): quarter.description
    case .year(let year): year.description
    case .inspection(let days): "\(days.lowerBound)..\(days.upperBound)"
    }
  }
}
