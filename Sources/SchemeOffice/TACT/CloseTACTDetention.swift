public import Findings
import RecordKeeping
public import Scheme

extension Office {
  /// Closes a detention: nobody is held any more, and every report went to both who must have it.
  ///
  /// Where no visit was made, the reason stands in its place.
  public func closeTACTDetention(
    _ text: String, on day: CalendarDay?, reason: String?, by desk: Desk
  ) throws -> TACTDetention {
    try perform(.closeTACTDetention, by: desk, home: .office) { look in
      var detention = try keptDetention(text)
      let notice = detention.notice
      if let closing = detention.closing {
        throw OfficeRefusal.tact(.closed(notice.reference, since: closing.day))
      }
      let day = try look.done(on: day)
      let first = detention.visits.map(\.made.day).reduce(notice.day, max)
      guard day >= first else { throw OfficeRefusal.tact(.beforeNotice(day, told: first)) }
      guard detention.toSend.isEmpty else {
        throw OfficeRefusal.tact(.reportsToSend(detention.toSend))
      }
      let words = reason.flatMap(\.unlessBlank)
      guard !detention.visits.isEmpty || words != nil else {
        throw OfficeRefusal.tact(.noVisitNoReason(notice.reference))
      }
      let closing = TACTClosing(notice: notice.reference, day: day, reason: words)
      detention.closing = closing
      return Decision(detention, about: notice.reference.rawValue, [.tactClosing(closing)])
    }
  }
}
