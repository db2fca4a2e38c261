/// Days as people write them.
extension CalendarDay {
  /// `6 April 2026`.
  public var words: String { "\(dayAndMonth) \(year)" }

  /// `6 April`.
  public var dayAndMonth: String { "\(parts.day) \(Month(holding: self).name)" }
}

extension ClosedRange<CalendarDay> {
  /// `6 July to 4 October 2026`, `3 to 17 August 2026`, `3 August 2026`.
  public var words: String { dayAndMonth(withYears: true) }

  /// The same without the year, for days within a year that has been named.
  public var dayAndMonth: String { dayAndMonth(withYears: false) }

  private func dayAndMonth(withYears: Bool) -> String {
    let (first, last) = (lowerBound, upperBound)
    let end = withYears ? last.words : last.dayAndMonth
    if first == last { return end }
    if first.year != last.year { return "\(first.words) to \(last.words)" }
    return first.month == last.month
      ? "\(first.parts.day) to \(end)"
      : "\(first.dayAndMonth) to \(end)"
  }

  /// How many days there are.
  public var dayCount: Int { lowerBound.days(until: upperBound) + 1 }

  /// Each of the days, in order.
  public var each: [CalendarDay] {
    (lowerBound.number...upperBound.number).map { CalendarDay(number: $0) }
  }
}
