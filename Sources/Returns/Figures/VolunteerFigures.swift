public import Scheme

/// How many volunteers a scheme had, and what they gave.
public struct VolunteerFigures: Hashable, Sendable {
  /// Who served before the period and had not left by its first day.
  public var atStart: Int?
  /// Whose first day lies in the period.
  public var joined: Int?
  /// Whose last day lies in the period.
  public var left: Int?
  /// Who serves on after the last day.
  public var atEnd: Int
  /// Hours that volunteers gave, where the scheme counts them.
  public var hours: DecimalFigure?

  /// Figures that hold nothing but the number at the end.
  public init(atEnd: Int) { self.atEnd = atEnd }

  /// The figures of a period, counted from each volunteer's first and last day of service.
  ///
  /// Who serves on the last day and no longer has left in the period, so that the four always
  /// reconcile as rule 100 asks.
  public init(terms: some Sequence<VolunteerTerm>, in days: ClosedRange<CalendarDay>) {
    var (start, joined, left, end) = (0, 0, 0, 0)
    for term in terms where term.lastDay.map({ $0 >= term.firstDay }) ?? true {
      let hasLeft = term.lastDay.map { $0 <= days.upperBound } ?? false
      guard term.firstDay <= days.upperBound else { continue }
      if let last = term.lastDay, last < days.lowerBound { continue }
      if term.firstDay < days.lowerBound { start += 1 } else { joined += 1 }
      if hasLeft { left += 1 } else { end += 1 }
    }
    self.init(atEnd: end)
    (atStart, self.joined, self.left) = (start, joined, left)
  }
}

/// From when to when somebody was a volunteer.
public struct VolunteerTerm: Hashable, Sendable {
  /// The first day of service.
  public var firstDay: CalendarDay
  /// The last day of service; nil while it goes on.
  public var lastDay: CalendarDay?

  /// A term of service.
  public init(firstDay: CalendarDay, lastDay: CalendarDay? = nil) {
    self.firstDay = firstDay
    self.lastDay = lastDay
  }
}
