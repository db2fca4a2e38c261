import Actions
import Findings
import RecordKeeping
public import Scheme

extension Office {
  /// Hands in a visit's report: the report, its figures, its concerns, what was found of earlier
  /// matters, all in one line of the log.
  ///
  /// The same reference with the same answers is the same submission, stored once.
  public func submit(_ file: AnswersFile, by desk: Desk) throws -> SubmittedVisit {
    try perform(.submitReport, by: desk, home: .record) { look in
      let visit = try FilledVisit(file, in: look, office: self)
      try check(visit, in: look)
      let name = file.reference.map { Reference($0) } ?? look.recordName("V-")
      guard file.reference == nil || name.isWellFormed else {
        throw OfficeRefusal.badIdentifier(name.rawValue)
      }
      if let standing = try records.contents(of: [name])[name] {
        guard standing == visit.content else { throw OfficeRefusal.referenceUsed(name) }
        return .nothing(try receipt(of: name, isRepeated: true))
      }
      var writing = ReportWriting(visit, name: name)
      writing.writeReport(suites: look.picture.suites)
      try writing.writeStandings(file)
      if try records.formText(visit.form.digest) == nil { writing.writeForm() }
      let seen = look
      try writing.writeConcerns(in: seen) { look.recordName($0) }
      try writing.writeChecks(office: self, now: look.now)
      if let window = try window(of: file, visit, in: look) { writing.close(window) }
      return Decision(writing.receipt, about: name.rawValue, writing.entries)
    }
  }

  /// A visit is made by two or more; a visitor hands in only what they were on.
  private func check(_ visit: FilledVisit, in look: Look) throws {
    // Its report is restricted, and would stand here among those that are not.
    if visit.figures.mode == .tact { throw OfficeRefusal.tact(.onlyByNotice) }
    let ids = visit.visitors.map(\.id)
    if visit.figures.mode == .inPerson, visit.figures.outcome == .made, ids.count < 2 {
      throw OfficeRefusal.fewerThanTwoVisitors(ids.count)
    }
    if visit.figures.date > look.today { throw OfficeRefusal.dayInTheFuture(visit.figures.date) }
    let who = look.acting?.who
    try Rights.check(isOwn: ids.contains { PersonID($0) == who }, .submitReport, in: look)
  }

  /// The window named, or the pair's own in the week of the visit.
  private func window(
    of file: AnswersFile, _ visit: FilledVisit, in look: Look
  ) throws -> KeptWindow? {
    if let named = file.window { return try keptWindow(named) }
    let monday = VisitWeek(holding: visit.figures.date).monday
    let ids = Set(visit.visitors.map(\.id))
    return try records.windows(monday...monday).first { window in
      window.suite.rawValue == visit.figures.suite && !ids.isDisjoint(with: window.visitors)
        && !window.events.contains { $0.event == "done" }
    }
  }

  /// What is told of a visit that stands already.
  private func receipt(of name: Reference, isRepeated: Bool) throws -> SubmittedVisit {
    let visit = try keptVisit(name.rawValue)
    var receipt = SubmittedVisit(reference: name, suite: SuiteCode(visit.figures.suite))
    receipt.isRepeated = isRepeated
    receipt.concerns = try records.concerns(.ofVisit(name)).map(\.reference)
    receipt.actions = try actions(.ofVisit(name)).map(\.reference)
    receipt.withheld = visit.withheld.keys.sorted()
    return receipt
  }
}

/// What a visitor is told when a report has been handed in.
public struct SubmittedVisit: Hashable, Sendable {
  public let reference: Reference
  public let suite: SuiteCode
  public var concerns: [Reference] = []
  /// Those that will be asked of the police.
  public var actions: [Reference] = []
  /// How many were put right before the visitors left.
  public var settled = 0
  /// Paths of text that waits until somebody has read it.
  public var withheld: [String] = []
  /// Earlier matters that were looked at.
  public var checked: [Reference] = []
  /// The same report had been handed in before; it is stored once.
  public var isRepeated = false
}
