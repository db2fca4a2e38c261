public import Findings
import RecordKeeping
import Scheme

/// What a reader may see of people held under the Terrorism Act, and of visits to them.
public struct TACTSeen: Sendable {
  /// Oldest notice first; a report that the reader may not read is left empty.
  public let detentions: [TACTDetention]
  /// Visits whose notice is not the reader's to see, in the order in which they were recorded.
  public let visits: [TACTDetention.Visit]
}

extension Office {
  /// The detentions and visits that the one at the desk may see, none of their reports.
  public func tact(by desk: Desk) throws -> TACTSeen {
    let seen = try tactSeen(by: reader(desk))
    return TACTSeen(
      detentions: seen.detentions.map { $0.withoutReports }, visits: seen.visits.map(\.unread))
  }

  /// One detention or one visit by its reference, with the reports that may be read; reading a
  /// report that others made is itself recorded.
  public func tact(_ text: String, by desk: Desk) throws -> TACTSeen {
    let reader = try reader(desk)
    let seen = try tactSeen(by: reader)
    let wanted = text.uppercased()
    var found = TACTSeen(
      detentions: seen.detentions.filter { $0.notice.reference.rawValue == wanted }, visits: [])
    if found.detentions.isEmpty {
      let all = seen.detentions.flatMap(\.visits) + seen.visits
      let visits = all.filter { $0.made.reference.rawValue == wanted }
      guard !visits.isEmpty else { throw OfficeRefusal.tact(.unknownDetention(text)) }
      found = TACTSeen(detentions: [], visits: visits)
    }
    for visit in found.detentions.flatMap(\.visits) + found.visits
    where visit.made.report != nil
      && !visit.made.visitors.contains(where: { PersonID($0) == reader.person })
    {
      try recordTACTReading(of: visit.made.reference, by: desk)
    }
    return found
  }

  private func tactSeen(by reader: Reader) throws -> TACTSeen {
    guard
      Disclosure.reach(of: .tactNotice, for: reader.role) != .nothing
        || Disclosure.reach(of: .tactReport, for: reader.role) != .nothing
    else { throw OfficeRefusal.mayNotRead(.tactReport, reader.role) }
    let all = try records.tactDetentions()
    let theirs = all.filter { reader.seesNotice(of: $0) }
    let others = all.filter { !reader.seesNotice(of: $0) }
    return TACTSeen(
      detentions: theirs.map { detention in
        var shown = detention
        shown.visits = detention.visits.map { reader.readsReport(of: $0) ? $0 : $0.unread }
        return shown
      }, visits: others.flatMap(\.visits).filter { reader.readsReport(of: $0) })
  }

  private func recordTACTReading(of visit: Reference, by desk: Desk) throws {
    var recording = self
    // Reading happens in a dry run too.
    recording.isDryRun = false
    try recording.perform(.readTACTReport, by: desk, home: .office) { _ in
      Decision((), about: visit.rawValue, [])
    }
  }
}

extension Reader {
  /// Whether they may know of a detention: a visitor only of one they were sent to.
  func seesNotice(of detention: TACTDetention) -> Bool {
    let sent = detention.assignments.flatMap(\.visitors) + detention.visits.flatMap(\.made.visitors)
    return may(.tactNotice, ties: ties(to: sent, at: detention.notice.suite))
  }

  /// Whether they may read the report of a visit.
  func readsReport(of visit: TACTDetention.Visit) -> Bool {
    may(.tactReport, ties: ties(to: visit.made.visitors, at: visit.made.suite))
  }
}

extension TACTDetention.Visit {
  /// The same visit with its report left out.
  fileprivate var unread: TACTDetention.Visit {
    var visit = self
    visit.made.report = nil
    return visit
  }
}

extension TACTDetention {
  fileprivate var withoutReports: TACTDetention {
    var detention = self
    detention.visits = visits.map(\.unread)
    return detention
  }
}
