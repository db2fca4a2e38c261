import Findings
public import RecordKeeping
public import Scheme

extension Office {
  /// Visits that the one at the desk may read, latest first.
  public func visits(
    _ days: ClosedRange<CalendarDay>?, suite: String?, limit: Int, by desk: Desk
  ) throws -> [KeptVisitLine] {
    let reader = try reader(desk)
    var wanted = VisitsWanted(
      days: days, suite: try suite.map { try reader.look.suite($0).code }, limit: limit)
    if reader.role == .visitor { wanted.visitor = VisitorID(reader.person.rawValue) }
    guard ![.nothing, .published].contains(reach(of: .submittedReport, for: reader)) else {
      throw OfficeRefusal.mayNotRead(.submittedReport, reader.role)
    }
    return try records.visits(wanted).filter { line in
      let ties = reader.ties(to: SuiteCode(line.figures.suite))
      let isTheirs = reader.role == .visitor || reader.may(.submittedReport, ties: ties)
      return isTheirs && (line.figures.mode != .tact || reader.mayReadTACT)
    }
  }

  private func reach(of matter: Matter, for reader: Reader) -> Reach {
    Disclosure.reach(of: matter, for: reader.role)
  }
}

extension Reader {
  /// Whether reports of Terrorism Act visits are theirs to read, where the visit was their own.
  var mayReadTACT: Bool {
    may(.tactReport, ties: ties(to: [VisitorID(person.rawValue)], at: SuiteCode("")))
  }
}
