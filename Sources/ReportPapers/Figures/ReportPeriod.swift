import Returns
public import Scheme

/// Which paper is made of a period: the year's for everybody, the quarter's for the Commissioner,
/// the panel's for its meeting.
public enum ReportKind: String, Sendable, CaseIterable {
  case annual, quarter, panel

  /// What the paper is called.
  public var title: String {
    switch self {
    case .annual: "Annual report"
    case .quarter: "Quarterly report"
    case .panel: "Report to the panel"
    }
  }

  /// Whether the paper goes to the public too, so that small counts of people are suppressed.
  public var isPublic: Bool { self == .annual }
}

/// A paper and the days it covers.
public struct ReportPeriod: Hashable, Sendable {
  /// Which paper.
  public let kind: ReportKind
  /// A quarter or a scheme year; a panel may ask for any days.
  public let days: ClosedRange<CalendarDay>
  /// As it was typed, and as file names have it.
  public let text: String

  /// Reads `2026-27` for a year, `2026-Q2` for a quarter, and either or DAY..DAY for a panel.
  public init?(_ text: String, for kind: ReportKind) {
    let period: ReturnPeriod? =
      switch kind {
      case .annual: ReturnPeriod(text, for: .annual)
      case .quarter: ReturnPeriod(text, for: .quarter)
      case .panel: ReturnPeriod(text, for: .inspection)
      }
    guard let period else { return nil }
    self.kind = kind
    self.text = text
    days = period.days
  }

  /// The days by their months, as people read them: `April to June 2026`.
  public var name: String { ReportPeriod.name(of: days) }

  /// The same months a year earlier.
  public var yearBefore: ClosedRange<CalendarDay> {
    let first = days.lowerBound.adding(months: -12)
    // The last day of a month stays one, in leap years too.
    let last = days.upperBound.adding(days: 1).adding(months: -12).adding(days: -1)
    return first...max(first, last)
  }

  /// Days by their months where they are whole months, else day by day.
  public static func name(of days: ClosedRange<CalendarDay>) -> String {
    let (first, last) = (Month(holding: days.lowerBound), Month(holding: days.upperBound))
    guard first.firstDay == days.lowerBound, last.lastDay == days.upperBound else {
      return days.words
    }
    if first == last { return "\(first.name) \(first.firstDay.year)" }
    let opening =
      first.firstDay.year == last.firstDay.year
      ? first.name : "\(first.name) \(first.firstDay.year)"
    return "\(opening) to \(last.name) \(last.firstDay.year)"
  }

  /// The day from which its windows are all over.
  ///
  /// A window belongs to the period in which its Monday lies and ends on the Sunday after. Before
  /// that a count of windows would tell of a visit still to come.
  public var isOverFrom: CalendarDay {
    VisitWeek(holding: days.upperBound).sunday.adding(days: 1)
  }
}
