import Actions
import CodeBoard
import Findings
import RecordKeeping
import Scheme

/// Counts what the records answer about the Code: each table is read once, however many its rows.
struct CodeCounting {
  let look: Look
  let office: Office
  let days: ClosedRange<CalendarDay>

  func facts() throws -> CodeFacts {
    let settings = try look.settings(on: days.upperBound)
    var facts = CodeFacts(days: days)
    var visits = VisitsCounted(settings: settings, days: days)
    // A suite that is visited every so many weeks is looked at over all of them.
    let before = look.picture.suites.map { settings.visits(at: $0.code).weeks }.max() ?? 1
    let first = VisitWeek(holding: days.lowerBound).adding(weeks: 1 - before).monday
    try office.records.figures(first...days.upperBound) { visits.add($0) }
    facts.visits = visits.facts
    (facts.visits.weeks, facts.visits.weeksUncovered) = visits.weeks(of: look.picture)
    let deliveries = try office.records.reportDeliveries(days)
    let reported = Set(deliveries.map(\.visit)).union(visits.goings.map(\.visit))
    let circumstances = try office.records.circumstances(of: reported.sorted())
    facts.people = PeopleCounted(look.picture, days: days)
      .facts(visits.goings, circumstances, coordinatorsOn: look.today)
    let forms = try FormsInUse(days, deliveries, office)
    facts.forms = forms.asked
    let concerns = try office.records.concerns(.found(days)).filter { !$0.isRestricted }
    facts.door = try DoorCounted(forms: forms, visits: visits, office: office)
      .facts(on: days, raisedOn: Set(concerns.compactMap(\.visit)))
    facts.reports = reports(deliveries, circumstances, hours: settings.reportChaseHours)
    facts.matters = try matters(concerns, settings.workingDays)
    facts.papers = try papers()
    return facts
  }

  private func reports(
    _ deliveries: [ReportDelivery], _ circumstances: [Reference: VisitCircumstances], hours: Int
  ) -> ReportFacts {
    var reports = ReportFacts()
    reports.hours = hours
    let weekAgo = look.now.adding(seconds: -7 * 86_400)
    for report in deliveries {
      reports.handedIn += 1
      reports.flagged += circumstances[report.visit]?.withheld.count ?? 0
      if let left = report.left {
        reports.timed += 1
        if report.handedInAt > left.adding(seconds: hours * 3_600) { reports.late += 1 }
      }
      if report.handedInAt <= weekAgo {
        reports.dueToSend += 1
        if !report.isSent { reports.unsent += 1 }
      }
    }
    reports.formNames = Set(deliveries.filter { $0.mode == .inPerson }.map(\.form)).sorted()
    return reports
  }

  private func matters(
    _ concerns: [Concern], _ workingDays: WorkingDays
  ) throws -> MatterFacts {
    var matters = MatterFacts()
    let raised = concerns.filter { $0.severity != .goodPractice && $0.visit != nil }
    matters.raised = raised.count
    matters.untimed = raised.count { $0.raisedAt == nil }
    let actions = try office.records.actions(
      .touching(days), asOf: min(days.end, look.now), .clocks)
    for action in actions where action.sentAt != nil && !action.isRestricted {
      matters.sent += 1
      let isLate = action.clocks(workingDays).contains {
        $0.target == .answer && $0.standing == .overdue
      }
      if isLate { matters.unanswered += 1 }
    }
    return matters
  }

  private func papers() throws -> PaperFacts {
    var papers = PaperFacts()
    let earliest = days.lowerBound.adding(months: -12)
    papers.yearPublished = try office.records.publications().last {
      SchemeYear(holding: $0.days.lowerBound).days == $0.days && $0.isSignedOff
        && $0.publicFrom <= look.today
        && $0.days.upperBound >= earliest
    }.map { SchemeYear(holding: $0.days.lowerBound).name }
    papers.returns = try office.records.returnsBuilt().count { $0.days.overlaps(days) }
    return papers
  }
}
