import Scheme

extension ReturnRule {
  /// A report that reached one of the two is one that the other learns of from a newspaper.
  static let tactReportIsSentToBoth = ReturnRule(
    code: "500", severity: .error, level: .visit,
    asks: "The report of each Terrorism Act visit has a day on which it was sent to the policing "
      + "body, and one on which it was sent to the Independent Reviewer",
    remedy: "send it to whoever lacks it and record the day",
    authority: "Police Reform Act 2002, section 51(1A)",
    need: .tactVisits,
    passing: .changed(knowing: { $0.tactVisits = [.sent(toReviewer: true)] }) { _ in },
    failing: .changed(knowing: { $0.tactVisits = [.sent(toReviewer: false)] }) { _ in },
    finds: { checked in
      (checked.known.tactVisits ?? []).compactMap { visit in
        let lacking = [
          visit.sentToPolicingBody == nil ? "the policing body" : nil,
          visit.sentToReviewer == nil ? "the Independent Reviewer" : nil,
        ].compactMap(\.self)
        guard !lacking.isEmpty else { return nil }
        return Finding(
          what: "s51(1A) report not sent to both: \(visit.reference) of \(visit.date) was not sent "
            + "to \(lacking.joined(separator: " nor to "))")
      }
    })
}

extension TACTVisit {
  fileprivate static func sent(toReviewer: Bool) -> TACTVisit {
    let day = RuleExample.plainQuarter.days.lowerBound
    var visit = TACTVisit(reference: "V-1", date: day)
    visit.sentToPolicingBody = day.adding(days: 1)
    visit.sentToReviewer = toReviewer ? day.adding(days: 1) : nil
    return visit
  }
}
