import RecordKeeping
public import Scheme

/// What a visitor says of their weeks: a pattern, or that it is as it was.
public enum WeeksTold: Hashable, Sendable {
  case pattern(WeekPattern)
  /// The pattern that held last before the first of the days.
  case asBefore
}

/// What was understood and kept, and what it takes the place of.
public struct AvailabilityKept: Sendable {
  public let visitor: Visitor
  public let told: Availability
  /// What held until now for these days.
  public let replaced: [Availability]
  /// Days away that lie outside the days spoken of, and so change nothing.
  public let awayOutside: [ClosedRange<CalendarDay>]
}

extension Office {
  /// Keeps what a visitor tells of some days; of any day the latest told counts.
  ///
  /// Nothing told gives the coming quarter's weeks.
  public func setAvailability(
    of text: String, _ weeks: WeeksTold, from first: CalendarDay?, to last: CalendarDay?,
    away: [ClosedRange<CalendarDay>], by desk: Desk
  ) throws -> AvailabilityKept {
    try perform(.setAvailability, by: desk, home: .office) { look in
      let visitor = try look.visitor(text)
      try Rights.check(visitor, .setAvailability, in: look)
      let days = try Office.days(from: first, to: last, today: look.today)
      try Office.check(days, of: visitor, today: look.today)
      let pattern =
        switch weeks {
        case .pattern(let pattern): pattern
        case .asBefore: try patternBefore(days, of: visitor.id)
        }
      let inside = CalendarDay.joined(away).filter { $0.overlaps(days) }
      let told = Availability(visitor: visitor.id, days: days, pattern: pattern, away: inside)
      let held = AvailabilityHeld(try records.availability(days))
      let kept = AvailabilityKept(
        visitor: visitor, told: told, replaced: held.stretches(of: visitor.id, in: days),
        awayOutside: CalendarDay.joined(away).filter { !$0.overlaps(days) })
      return Decision(kept, about: visitor.id.rawValue, [.availability(told)])
    }
  }

  /// The days spoken of where they are not given: the weeks of the quarter that comes next.
  static func days(
    from first: CalendarDay?, to last: CalendarDay?, today: CalendarDay
  ) throws -> ClosedRange<CalendarDay> {
    let next = Quarter(holding: today).adding(quarters: 1).daysOfWeeks
    guard first != nil || last != nil else { return next }
    // An end before the next quarter means the time from now on.
    let isSoon = (last ?? next.upperBound) < next.lowerBound
    let from = first ?? (isSoon ? min(today, last ?? today) : next.lowerBound)
    let to = last ?? from.adding(days: 13 * 7 - 1)
    guard from <= to else {
      throw OfficeRefusal.availability(.endsBeforeItBegins(from, to))
    }
    return from...to
  }

  /// Refuses days that are past, that nobody plans yet, or on which the visitor will be gone.
  static func check(
    _ days: ClosedRange<CalendarDay>, of visitor: Visitor, today: CalendarDay
  ) throws {
    guard days.upperBound >= today else {
      throw OfficeRefusal.availability(.past(days, today: today))
    }
    guard Availability.isPlannable(days, today: today) else {
      throw OfficeRefusal.availability(.tooFar(days))
    }
    let isGone: Bool =
      if case .ended(let last) = visitor.standing { last < days.lowerBound } else { false }
    let isOver = (visitor.appointment.termEndsOn ?? days.lowerBound) < days.lowerBound
    guard !isGone, !isOver else { throw OfficeRefusal.availability(.gone(visitor.id)) }
  }

  /// The pattern that held last before some days, within the half year before them.
  private func patternBefore(
    _ days: ClosedRange<CalendarDay>, of visitor: VisitorID
  ) throws -> WeekPattern {
    let before = days.lowerBound.adding(days: -183)...days.lowerBound.adding(days: -1)
    let held = AvailabilityHeld(try records.availability(before))
    guard let last = held.stretches(of: visitor, in: before).last else {
      throw OfficeRefusal.availability(.nothingBefore(before))
    }
    return last.pattern
  }
}

extension Rights {
  /// Refuses a duty about a visitor who is not the person's own self or their panel's.
  static func check(_ visitor: Visitor, _ duty: Duty, in look: Look) throws(OfficeRefusal) {
    try check(isOwn: look.who == PersonID(visitor.id), duty, in: look)
    guard look.scope == .ownPanel else { return }
    let panel = Panels(look.picture).suites(of: look.who)
    guard panel.contains(where: visitor.serves) else { throw .notTheirOwn(duty, look.who) }
  }
}
