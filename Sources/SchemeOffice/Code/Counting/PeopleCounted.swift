import CodeBoard
import RecordKeeping
import Scheme

/// Counts what the Code asks of the people, from what is on record about each.
struct PeopleCounted {
  private let picture: OfficePicture
  private let days: ClosedRange<CalendarDay>
  private let told: [VisitorID: [VisitorFact]]

  init(_ picture: OfficePicture, days: ClosedRange<CalendarDay>) {
    self.picture = picture
    self.days = days
    told = Dictionary(grouping: picture.facts, by: \.visitor)
  }

  func facts(
    _ goings: [VisitsCounted.Going], _ circumstances: [Reference: VisitCircumstances],
    coordinatorsOn today: CalendarDay
  ) -> PeopleFacts {
    var facts = PeopleFacts()
    facts.coordinators = picture.people.count {
      $0.role == .coordinator && $0.isActive(on: today)
    }
    var byVisitor: [VisitorID: [VisitsCounted.Going]] = [:]
    for going in goings {
      for visitor in circumstances[going.visit]?.visitors ?? [] {
        byVisitor[visitor, default: []].append(going)
      }
    }
    for visitor in picture.visitors {
      if days.contains(visitor.appointment.appointedOn) { count(appointed: visitor, &facts) }
      if visitor.isAppointed(on: days.upperBound) { count(active: visitor, &facts) }
      if let own = byVisitor[visitor.id] { count(visitor, went: own, &facts) }
    }
    return facts
  }

  private func count(appointed visitor: Visitor, _ facts: inout PeopleFacts) {
    facts.appointed += 1
    let first = visitor.appointment.appointedOn
    if !has(.interview, visitor, by: first) { facts.appointedWithoutInterview += 1 }
    if !has(.independence, visitor, by: days.upperBound) {
      facts.appointedWithoutIndependence += 1
    }
    let isConfirmed = has(.confirmed, visitor, by: days.upperBound)
    if visitor.appointment.probationUntil == nil, !isConfirmed {
      facts.appointedWithoutProbation += 1
    }
  }

  private func count(active visitor: Visitor, _ facts: inout PeopleFacts) {
    facts.active += 1
    if visitor.appointment.termEndsOn == nil { facts.activeWithoutTerm += 1 }
    let threeYearsAgo = days.upperBound.adding(months: -36)
    let looks = (told[visitor.id] ?? []).filter {
      ($0.kind == .review || $0.kind == .confirmed) && $0.day <= days.upperBound
    }
    let last = (looks.map(\.day) + [visitor.appointment.appointedOn]).max()
    if let last, last < threeYearsAgo { facts.activeNotReviewed += 1 }
    if let end = visitor.appointment.probationUntil, end < days.upperBound,
      !has(.confirmed, visitor, by: days.upperBound)
    {
      facts.activeUnconfirmed += 1
    }
    if !has(.confidentiality, visitor, by: days.upperBound) {
      facts.activeWithoutConfidentiality += 1
    }
  }

  private func count(
    _ visitor: Visitor, went goings: [VisitsCounted.Going], _ facts: inout PeopleFacts
  ) {
    guard let first = goings.map(\.day).min() else { return }
    facts.went += 1
    if !goings.allSatisfy({ visitor.isVetted(on: $0.day) }) { facts.wentUnvetted += 1 }
    if !has(.memorandum, visitor, by: first) { facts.wentWithoutMemorandum += 1 }
    if !has(.induction, visitor, by: first) { facts.wentWithoutInduction += 1 }
    if !goings.allSatisfy({ visitor.serves($0.suite) }) { facts.wentElsewhere += 1 }
    guard goings.contains(where: \.isTACT) else { return }
    facts.wentForTACT += 1
    if !visitor.tactTrained { facts.wentForTACTUntrained += 1 }
  }

  private func has(
    _ kind: VisitorFactKind, _ visitor: Visitor, by day: CalendarDay
  ) -> Bool {
    told[visitor.id]?.contains { $0.kind == kind && $0.day <= day } ?? false
  }
}
