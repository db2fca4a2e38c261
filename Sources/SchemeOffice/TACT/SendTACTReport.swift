public import Findings
import RecordKeeping
public import Scheme

extension Office {
  /// Records that the report of a Terrorism Act visit was sent to one of the two who must have it.
  ///
  /// A visit that came in a table of past visits counts too: its report was due all the same.
  public func sendTACTReport(
    of text: String, to receiver: TACTDispatch.Receiver, on day: CalendarDay?, by desk: Desk
  ) throws -> TACTReportSent {
    try perform(.sendTACTReport, by: desk, home: .record) { look in
      let (visit, made) = try tactVisitDay(text)
      let day = try look.done(on: day)
      guard day >= made else { throw OfficeRefusal.tact(.sentBeforeVisit(day, visit: made)) }
      let earlier = try records.tactDispatches()[visit] ?? []
      let sent = TACTDispatch(visit: visit, to: receiver, day: day)
      guard !earlier.contains(sent) else {
        throw OfficeRefusal.alreadyDone("\(visit) was sent to \(receiver.label) on \(day.words)")
      }
      return Decision(
        TACTReportSent(visit: visit, dispatches: earlier + [sent]), about: visit.rawValue,
        [.tactDispatch(sent)])
    }
  }

  /// A Terrorism Act visit by its reference, with the day on which it was made.
  private func tactVisitDay(_ text: String) throws -> (Reference, CalendarDay) {
    let made = try records.tactDetentions().flatMap(\.visits).map(\.made)
    if let visit = made.first(where: { $0.reference.rawValue == text.uppercased() }) {
      return (visit.reference, visit.day)
    }
    guard let past = try records.visit(Reference(text)), past.figures.mode == .tact else {
      throw OfficeRefusal.tact(.unknownVisit(text))
    }
    return (Reference(past.figures.reference), past.figures.date)
  }
}

/// To whom a report went so far.
public struct TACTReportSent: Sendable {
  public let visit: Reference
  /// Oldest first.
  public let dispatches: [TACTDispatch]

  /// Who was not sent it yet.
  public var lacking: [TACTDispatch.Receiver] { dispatches.lacking }
}
