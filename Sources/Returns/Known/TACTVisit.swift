public import Scheme

/// A visit to somebody detained under the Terrorism Act, as far as rules 500 and 501 ask.
public struct TACTVisit: Hashable, Sendable {
  /// The visit's own name.
  public var reference: String
  /// The calendar day of the visit.
  public var date: CalendarDay
  /// The day its report was sent to the policing body; nil while it was not.
  public var sentToPolicingBody: CalendarDay?
  /// The day its report was sent to the Independent Reviewer of Terrorism Legislation; nil while
  /// it was not.
  public var sentToReviewer: CalendarDay?
  /// The ids of visitors who held no accreditation for such visits on that day.
  public var withoutAccreditation: [String]

  /// A visit with nothing sent and everybody accredited.
  public init(reference: String, date: CalendarDay, withoutAccreditation: [String] = []) {
    self.reference = reference
    self.date = date
    self.withoutAccreditation = withoutAccreditation
  }
}
