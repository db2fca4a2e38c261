/// What holds on each day, out of all that visitors told: of what covers a day the latest counts.
public struct AvailabilityHeld: Sendable {
  private let told: [VisitorID: [Availability]]

  /// What holds, from what was told in the order in which it was recorded.
  public init(_ told: [Availability]) {
    self.told = Dictionary(grouping: told, by: \.visitor)
  }

  /// What a visitor told last of a day; nil where they said nothing of it.
  public func availability(of visitor: VisitorID, on day: CalendarDay) -> Availability? {
    told[visitor]?.last { $0.days.contains(day) }
  }

  /// What a visitor offers on a day in a band; silence offers nothing.
  public func offer(of visitor: VisitorID, on day: CalendarDay, _ band: DayBand) -> Offer {
    availability(of: visitor, on: day)?.offer(on: day, band) ?? .cannot
  }

  /// What holds for a visitor in these days, cut to them, in order and without overlap.
  ///
  /// Neighbours that offer the same are one, so that how often it was told leaves no mark.
  public func stretches(
    of visitor: VisitorID, in days: ClosedRange<CalendarDay>
  ) -> [Availability] {
    var stretches: [Availability] = []
    for day in days.each {
      guard let told = availability(of: visitor, on: day) else { continue }
      let away = told.away.contains { $0.contains(day) } ? [day...day] : []
      if let last = stretches.last, last.days.upperBound.adding(days: 1) == day,
        last.pattern == told.pattern
      {
        stretches[stretches.count - 1].days = last.days.lowerBound...day
        stretches[stretches.count - 1].away = CalendarDay.joined(last.away + away)
      } else {
        stretches.append(
          Availability(visitor: visitor, days: day...day, pattern: told.pattern, away: away))
      }
    }
    return stretches
  }

  /// What holds for every visitor in these days, as a draw freezes it.
  public func frozen(_ days: ClosedRange<CalendarDay>) -> [Availability] {
    told.keys.sorted().flatMap { stretches(of: $0, in: days) }
  }

  /// The days of these of which a visitor said nothing, in stretches.
  public func silence(
    of visitor: VisitorID, in days: ClosedRange<CalendarDay>
  ) -> [ClosedRange<CalendarDay>] {
    let silent = days.each.filter { availability(of: visitor, on: $0) == nil }
    return CalendarDay.joined(silent.map { $0...$0 })
  }
}
