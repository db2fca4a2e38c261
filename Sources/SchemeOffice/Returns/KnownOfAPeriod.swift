import Findings
import RecordKeeping
import Returns
import Scheme

extension Office {
  /// What the office knows besides a return of these days, whose visits are read here.
  func known(in look: Look, days: ClosedRange<CalendarDay>) throws -> KnownBesides {
    var held = HeldVisits()
    var register = TACTRegister(days)
    try records.figures(days) { row in
      held.add(row)
      register.add(row)
    }
    return try known(
      in: look, held: held, tactVisits: try register.visits(in: look, records), days: days)
  }

  /// The same where the visits of these days were read already.
  ///
  /// Returns that were issued for them, for the days before, and for a year ago stand beside it.
  func known(
    in look: Look, held: HeldVisits, tactVisits: [TACTVisit], days: ClosedRange<CalendarDay>
  ) throws -> KnownBesides {
    var known = KnownBesides()
    known.today = look.today
    known.suites = look.picture.suites.map { suite in
      RegisteredSuite(
        code: suite.code.rawValue,
        history: SuiteHistory(look.picture.statuses[suite.code] ?? []))
    }
    known.held = held
    known.tactVisits = tactVisits
    known.accepted = try accepted(beside: days)
    return known
  }

  private func accepted(
    beside days: ClosedRange<CalendarDay>
  ) throws -> [CustodyVisitingReturn] {
    let near = days.lowerBound.adding(months: -13)...days.upperBound
    let files = try records.returnsKept().filter {
      $0.issued != nil && $0.built.days.overlaps(near)
    }
    guard !files.isEmpty else { return [] }
    let check = try shelves.returnCheck()
    return try records.returnsIssued(files.map(\.built.fileDigest)).compactMap {
      check.paper(in: Array($0.text.utf8))
    }
  }
}
