public import Findings
import RecordKeeping
public import Scheme

extension Office {
  /// Records a visit that was made under a notice, with its report.
  ///
  /// Those assigned made it unless others are named. Whoever made it is written down, fit for it or
  /// not: what happened is not refused, and rule 501 says so.
  public func recordTACTVisit(
    _ text: String, on day: CalendarDay, by names: [String], report: String, desk: Desk
  ) throws -> TACTVisitRecorded {
    try perform(.recordTACTVisit, by: desk, home: .record) { look in
      let detention = try keptDetention(text)
      let notice = detention.notice
      let visitors = try went(names, under: detention, in: look)
      try Rights.check(
        isOwn: visitors.contains { PersonID($0.id) == look.who }, .recordTACTVisit, in: look)
      let day = try look.done(on: day)
      guard day >= notice.day else {
        throw OfficeRefusal.tact(.beforeNotice(day, told: notice.day))
      }
      guard let words = report.unlessBlank else { throw OfficeRefusal.tact(.noReport) }
      let made = TACTVisitMade(
        reference: look.recordName("V-"), suite: notice.suite, day: day,
        visitors: visitors.map(\.id), report: words)
      let screen = IdentityScreen(of: look.picture.suites)
      return Decision(
        TACTVisitRecorded(
          notice: notice.reference, visit: TACTDetention.Visit(made: made),
          unaccredited: visitors.filter { visitor in
            !visitor.wasTACTAccredited(on: day, trainedOn: look.tactTraining(of: visitor.id))
          }.map(\.id),
          mayIdentify: screen.remarks(on: words).map(\.excerpt)),
        about: made.reference.rawValue,
        [.tactVisit(made), .tactMade(notice.reference, visit: made.reference)])
    }
  }

  private func went(
    _ names: [String], under detention: TACTDetention, in look: Look
  ) throws -> [Visitor] {
    guard names.isEmpty else { return try look.pair(names) }
    guard let assigned = detention.assignments.last else {
      throw OfficeRefusal.tact(.whoWent(detention.notice.reference))
    }
    return try look.pair(assigned.visitors.map(\.rawValue))
  }
}

/// A Terrorism Act visit as it was recorded, and what its coordinator should look at.
public struct TACTVisitRecorded: Sendable {
  public let notice: Reference
  public let visit: TACTDetention.Visit
  /// Visitors who held no accreditation on the day, as far as the records say.
  public let unaccredited: [VisitorID]
  /// Words of the report that may say who somebody is.
  public let mayIdentify: [String]
}
