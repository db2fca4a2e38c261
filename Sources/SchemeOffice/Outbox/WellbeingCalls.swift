import Findings
import RecordKeeping
public import Scheme

/// A call owed to a visitor after a hard visit, as the coordinator sees it.
public struct WellbeingCall: Hashable, Sendable {
  /// By which it is named when it is done.
  public let call: String
  public let visitor: VisitorID
  /// The visitor's name and number, as the scheme holds them.
  public let name: String
  public let phone: String?
  public let visit: Reference
  public let askedOn: CalendarDay
  /// Two working days after it was asked for.
  public let dueOn: CalendarDay
  /// The day it was made; nil while it waits.
  public let doneOn: CalendarDay?

  /// Whether it waits and its day has passed.
  public func isLate(on day: CalendarDay) -> Bool { doneOn == nil && dueOn < day }
}

extension Office {
  /// Working days in which a call is to be made.
  static let callDays = 2

  /// Calls not made yet, the longest waiting first; none for whoever may not read them.
  ///
  /// A visitor reads their own. `madeSince` adds those made from that day on.
  public func wellbeingCalls(
    madeSince: CalendarDay? = nil, by desk: Desk
  ) throws -> [WellbeingCall] {
    let reader = try reader(desk)
    let reach = Disclosure.reach(of: .wellbeing, for: reader.role)
    guard reach == .all || reach == .own else {
      throw OfficeRefusal.mayNotRead(.wellbeing, reader.role)
    }
    let since = madeSince.map { Instant(day: $0) } ?? reader.look.now.adding(seconds: 1)
    let days = try reader.look.settings().workingDays
    return try records.wellbeingCalls(doneSince: since).compactMap { kept in
      guard reach == .all || PersonID(kept.visitor) == reader.person else { return nil }
      let visitor = reader.look.picture.visitors.first { $0.id == kept.visitor }
      let asked = LondonTime.day(at: kept.askedAt)
      return WellbeingCall(
        call: kept.call, visitor: kept.visitor, name: visitor?.name ?? kept.visitor.rawValue,
        phone: visitor?.phone, visit: kept.visit, askedOn: asked,
        dueOn: days.day(Office.callDays, workingDaysAfter: asked), doneOn: kept.doneOn)
    }
  }

  /// Asks for a call after a visit: the visitor for themselves, the coordinator for anyone of it.
  ///
  /// It stands in the office's log alone and on no report: only the coordinator reads it. Asking
  /// twice for a call that still waits is the same call.
  public func askWellbeingCall(
    after visit: String, for visitor: String? = nil, by desk: Desk
  ) throws -> WellbeingCall {
    let call = try perform(.askWellbeingCall, by: desk, home: .office) { look in
      let kept = try keptVisit(visit)
      let reference = Reference(kept.figures.reference)
      let who = try visitor.map { try look.visitor($0).id } ?? VisitorID(look.who.rawValue)
      guard kept.visitors.contains(where: { $0.visitor == who }) else {
        throw visitor == nil
          ? OfficeRefusal.visitorNotNamed : OfficeRefusal.notTheirOwn(.askWellbeingCall, look.who)
      }
      try Rights.check(isOwn: PersonID(who) == look.who, .askWellbeingCall, in: look)
      let waiting = try records.wellbeingCalls(doneSince: look.now.adding(seconds: 1))
      if let same = waiting.first(where: { $0.visitor == who && $0.visit == reference }) {
        return .nothing(same.call)
      }
      let name = look.officeName("K-")
      return Decision(
        name, about: name,
        [.wellbeing(WellbeingEntry(call: name, visitor: who, visit: reference, event: .asked))])
    }
    return try madeKnown(call, visit, visitor, desk)
  }

  /// Records that the visitor was rung.
  public func recordWellbeingCall(
    _ text: String, on day: CalendarDay? = nil, note: String? = nil, by desk: Desk
  ) throws -> String {
    try perform(.recordWellbeingCall, by: desk, home: .office) { look in
      let waiting = try records.wellbeingCalls(doneSince: look.now.adding(seconds: 1))
      guard let kept = waiting.first(where: { $0.call == text.uppercased() }) else {
        throw OfficeRefusal.alreadyDone("no call \(text.prefix(40)) waits")
      }
      let done = try look.done(on: day)
      return Decision(
        kept.call, about: kept.call,
        [
          .wellbeing(
            WellbeingEntry(
              call: kept.call, visitor: kept.visitor, visit: kept.visit, event: .done, day: done,
              note: note))
        ])
    }
  }

  /// The call that was asked for; in a dry run as it would be.
  private func madeKnown(
    _ call: String, _ visit: String, _ visitor: String?, _ desk: Desk
  ) throws -> WellbeingCall {
    if let kept = try wellbeingCalls(by: desk).first(where: { $0.call == call }) { return kept }
    let reader = try reader(desk)
    let who = try visitor.map { try reader.look.visitor($0) }
    let today = reader.look.today
    return WellbeingCall(
      call: call, visitor: who?.id ?? VisitorID(reader.person.rawValue), name: who?.name ?? "",
      phone: who?.phone, visit: Reference(rawValue: visit.uppercased()), askedOn: today,
      dueOn: try reader.look.settings().workingDays.day(
        Office.callDays, workingDaysAfter: today), doneOn: nil)
  }
}
