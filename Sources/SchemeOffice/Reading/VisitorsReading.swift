import RecordKeeping
public import Scheme

/// A visitor as far as a reader may see them.
public struct VisitorSeen: Sendable {
  /// The visitor, with what may not be read left empty.
  public let visitor: Visitor
  /// Whether appointment, vetting, conflicts and dated facts may be read.
  public let showsRecord: Bool
  /// Dated facts, oldest first; none where they may not be read.
  public let facts: [VisitorFact]
}

extension Office {
  /// The visitors whom the one at the desk may read anything about.
  public func visitors(by desk: Desk) throws -> [VisitorSeen] {
    let reader = try reader(desk)
    let partners = try partners(of: reader)
    let seen = reader.look.picture.visitors.compactMap { reader.seen($0, partners: partners) }
    if seen.isEmpty, !reader.look.picture.visitors.isEmpty {
      throw OfficeRefusal.mayNotRead(.visitorRecord, reader.role)
    }
    return seen
  }

  /// One visitor by id or name.
  public func visitor(_ text: String, by desk: Desk) throws -> VisitorSeen {
    let reader = try reader(desk)
    let visitor = try reader.look.visitor(text)
    guard let seen = reader.seen(visitor, partners: try partners(of: reader)) else {
      throw OfficeRefusal.mayNotRead(.visitorRecord, reader.role)
    }
    return seen
  }

  /// Those with whom a visitor shares a window from last week on.
  func partners(of reader: Reader) throws -> Set<VisitorID> {
    guard reader.role == .visitor else { return [] }
    let first = reader.look.today.adding(days: -7)
    let windows = try records.windows(first...first.adding(days: 370))
    let shared = windows.filter { $0.visitors.contains { PersonID($0) == reader.person } }
    return Set(shared.flatMap(\.visitors))
  }
}

extension Reader {
  /// What they may see of a visitor, nil when nothing.
  func seen(_ visitor: Visitor, partners: Set<VisitorID>) -> VisitorSeen? {
    var ties = ties(to: visitor)
    if partners.contains(visitor.id) { ties.insert(.partner) }
    let showsRecord = may(.visitorRecord, ties: ties)
    let showsContact = may(.contactDetails, ties: ties)
    guard showsRecord || showsContact else { return nil }
    guard !showsRecord else {
      return VisitorSeen(
        visitor: visitor, showsRecord: true,
        facts: look.picture.facts.filter { $0.visitor == visitor.id })
    }
    let shown = Visitor(
      id: visitor.id, name: visitor.name, email: visitor.email, phone: visitor.phone,
      appointment: Appointment(appointedOn: visitor.appointment.appointedOn),
      suites: visitor.suites, standing: visitor.standing)
    return VisitorSeen(visitor: shown, showsRecord: false, facts: [])
  }
}
