public import Scheme

/// A period for which figures are published: a quarter, or a year with its quarters.
public enum PublicPeriod: Hashable, Sendable {
  case quarter(Quarter)
  case year(SchemeYear)

  /// Reads `2026-Q2` or `2026-27`, or nil.
  public init?(_ text: String) {
    if let quarter = Quarter(text) {
      self = .quarter(quarter)
    } else if let year = SchemeYear(text) {
      self = .year(year)
    } else {
      return nil
    }
  }

  /// The period of exactly these days, or nil.
  public init?(days: ClosedRange<CalendarDay>) {
    let (quarter, year) = (Quarter(holding: days.lowerBound), SchemeYear(holding: days.lowerBound))
    if quarter.days == days {
      self = .quarter(quarter)
    } else if year.days == days {
      self = .year(year)
    } else {
      return nil
    }
  }

  /// First and last day.
  public var days: ClosedRange<CalendarDay> {
    switch self {
    case .quarter(let quarter): quarter.days
    case .year(let year): year.days
    }
  }

  /// Whether it is told by its quarters.
  public var isYear: Bool { if case .year = self { true } else { false } }

  /// Its months in words, `April to June 2026`.
  public var name: String {
    switch self {
    case .quarter(let quarter): quarter.name
    case .year(let year): year.name
    }
  }

  /// The first day on which figures of it may be published: the day after the last of its windows
  /// has closed, since a figure before would tell of a visit that may still come.
  public var mayBePublishedFrom: CalendarDay {
    VisitWeek(holding: days.upperBound).sunday.adding(days: 1)
  }

  /// The next period of its kind.
  public var next: PublicPeriod {
    switch self {
    case .quarter(let quarter): .quarter(quarter.adding(quarters: 1))
    case .year(let year): .year(SchemeYear(holding: year.days.upperBound.adding(days: 1)))
    }
  }

  /// The periods whose own columns a table has, with the year over them.
  var dimension: PublicDimension {
    guard case .year(let year) = self else {
      return PublicDimension(
        PublishedBefore.period, "Period", [PublicCategory(days.period, name)])
    }
    let quarters = year.quarters.map { PublicCategory($0.days.period, $0.name) }
    return PublicDimension(
      PublishedBefore.period, "Period", quarters + [PublicCategory(days.period, "Whole year")],
      breakdowns: [Breakdown(days.period, of: quarters.map(\.code))])
  }

  /// The stretches its tables need, however it is told.
  public var parts: [ClosedRange<CalendarDay>] {
    switch self {
    case .quarter(let quarter): [quarter.days]
    case .year(let year): year.quarters.map(\.days)
    }
  }
}

extension PublicPeriod: CustomStringConvertible {
  /// As it is typed, `2026-Q2` or `2026-27`.
  public var description: String {
    switch self {
    case .quarter(let quarter): quarter.description
    case .year(let year): year.description
    }
  }
}
