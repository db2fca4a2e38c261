import RecordKeeping
public import Scheme

/// What holds for one visitor in some days, as far as a reader may see it.
public struct AvailabilitySeen: Sendable {
  /// The visitor; telephone and mail only where the reader may have them.
  public let visitor: Visitor
  /// What holds, in order and without overlap.
  public let held: [Availability]
  /// Days on which they are a visitor and have said nothing.
  public let silence: [ClosedRange<CalendarDay>]
  /// The pattern that held last, in these days or the half year before.
  public let last: WeekPattern?
}

extension Office {
  /// What the visitors of some days have told of them, as far as the one at the desk may see it.
  ///
  /// Whoever is appointed on none of the days is left out.
  public func availability(
    _ days: ClosedRange<CalendarDay>, by desk: Desk
  ) throws -> [AvailabilitySeen] {
    let reader = try reader(desk)
    guard Disclosure.reach(of: .availability, for: reader.role) != .nothing else {
      throw OfficeRefusal.mayNotRead(.availability, reader.role)
    }
    let half = days.lowerBound.adding(days: -183)...days.upperBound
    let held = AvailabilityHeld(try records.availability(half))
    return reader.look.picture.visitors.compactMap { visitor in
      let ties = reader.ties(to: visitor)
      let served = days.each.filter { visitor.isAppointed(on: $0) }
      guard reader.may(.availability, ties: ties), !served.isEmpty else { return nil }
      var shown = visitor
      if !reader.may(.contactDetails, ties: ties) { (shown.email, shown.phone) = (nil, nil) }
      let silent = served.filter { held.availability(of: visitor.id, on: $0) == nil }
      return AvailabilitySeen(
        visitor: shown, held: held.stretches(of: visitor.id, in: days),
        silence: CalendarDay.joined(silent.map { $0...$0 }),
        last: held.stretches(of: visitor.id, in: half).last?.pattern)
    }
  }
}

extension Reader {
  /// What ties them to a visitor: it is they, or one whom their panel's suites are served by.
  func ties(to visitor: Visitor) -> Ties {
    var ties: Ties = PersonID(visitor.id) == person ? .own : []
    if role == .chair, Panels(look.picture).suites(of: person).contains(where: visitor.serves) {
      ties.insert(.panel)
    }
    return ties
  }
}
