import Scheme

extension ReturnRule {
  /// Only visitors who hold the accreditation may be let in to a Terrorism Act detainee.
  static let tactVisitorsAreAccredited = ReturnRule(
    code: "501", severity: .error, level: .visit,
    asks: "Each visitor on a Terrorism Act visit held the accreditation on that day",
    remedy: "correct who made the visit or the day of the accreditation, and tell the "
      + "Commissioner's office",
    authority: "Terrorism Act 2000, schedule 8; Code of Practice: TACT-trained visitors only",
    need: .tactVisits,
    passing: .changed(knowing: { $0.tactVisits = [.made(byOthers: [])] }) { _ in },
    failing: .changed(knowing: { $0.tactVisits = [.made(byOthers: ["V07"])] }) { _ in },
    finds: { checked in
      (checked.known.tactVisits ?? []).flatMap { visit in
        visit.withoutAccreditation.map { visitor in
          Finding(
            what: "Visitor not accredited: \(visitor) made \(visit.reference) on \(visit.date)")
        }
      }
    })
}

extension TACTVisit {
  fileprivate static func made(byOthers: [String]) -> TACTVisit {
    let day = RuleExample.plainQuarter.days.lowerBound
    var visit = TACTVisit(reference: "V-1", date: day, withoutAccreditation: byOthers)
    (visit.sentToPolicingBody, visit.sentToReviewer) = (day, day)
    return visit
  }
}
