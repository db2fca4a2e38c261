import Findings
import RecordKeeping
import Scheme
import SchemeTables
import Spreadsheets

extension Office {
  /// Takes in past visits as counts, all or none, however many: read once to check, once to write.
  ///
  /// A visit that stands already with the same content is passed over; with other content it is a
  /// fault, because a submitted visit is corrected, never replaced.
  public func importVisits(_ file: FileChunks, by desk: Desk) throws -> VisitsImported {
    try perform(.importVisits, by: desk, home: .record) { look in
      let suites = look.picture.suites.map(\.code)
      let latest = look.today
      let (told, standing) = try checkVisits(file, suites: suites, latest: latest)
      guard told.added > 0 else { return .nothing(told) }
      return Decision(told, about: nil) { keep in
        var table = VisitsTable(suites: suites, latest: latest)
        func drain() throws {
          while let (_, visit) = table.next() {
            guard !standing.contains(visit.reference) else { continue }
            let reference = Reference(visit.reference)
            try keep(
              .visit(
                reference, suite: SuiteCode(visit.suite), source: .importedFigures,
                content: VisitContent.digest(visit)))
            try keep(.visitFigures(visit))
          }
        }
        try file.read { chunk in
          table.feed(chunk)
          try drain()
        }
        table.finish()
        try drain()
        // The file may have changed under our hands: then nothing is written.
        guard table.faults.isEmpty else {
          throw OfficeRefusal.table(table.faults, beyond: table.faultsBeyond)
        }
      }
    }
  }

  private func checkVisits(
    _ file: FileChunks, suites: [SuiteCode], latest: CalendarDay
  ) throws -> (VisitsImported, standing: Set<String>) {
    var table = VisitsTable(suites: suites, latest: latest)
    var check = StandingCheck(office: self)
    func drain() throws {
      while let (line, visit) = table.next() { try check.take(visit, line: line) }
    }
    try file.read { chunk in
      table.feed(chunk)
      try drain()
    }
    table.finish()
    try drain()
    try check.flush()
    let faults = table.faults + check.faults
    guard faults.isEmpty else {
      throw OfficeRefusal.table(
        faults.sorted { $0.line < $1.line }, beyond: table.faultsBeyond)
    }
    return (
      VisitsImported(added: table.count - check.standing.count, standing: check.standing.count),
      check.standing
    )
  }
}

/// What an import of visits did, or would do.
public struct VisitsImported: Hashable, Sendable, Encodable {
  public let added: Int
  /// Visits that stood already with the same content.
  public let standing: Int
}

/// Asks in bundles which references are used already.
private struct StandingCheck {
  let office: Office
  private(set) var standing: Set<String> = []
  private(set) var faults: [SheetFault] = []
  private var bundle: [(line: Int, reference: Reference, visit: VisitRow)] = []

  init(office: Office) { self.office = office }

  mutating func take(_ visit: VisitRow, line: Int) throws {
    bundle.append((line, Reference(visit.reference), visit))
    if bundle.count >= 1000 { try flush() }
  }

  mutating func flush() throws {
    let used = try office.records.contents(of: bundle.map(\.reference))
    for (line, reference, visit) in bundle {
      guard let kept = used[reference] else { continue }
      guard kept == VisitContent.digest(visit) else {
        faults.append(
          SheetFault(
            line: line, column: nil, heading: "reference",
            what: "The visit \(reference) is kept already with other content.",
            remedy: "Give this one another reference, or correct the kept one."))
        continue
      }
      standing.insert(reference.rawValue)
    }
    bundle.removeAll(keepingCapacity: true)
  }
}
