import Findings
import RecordKeeping
public import Scheme

extension Office {
  /// Notes that the office has read reports, so that they are no longer told as to be read.
  public func markRead(_ references: [String], by desk: Desk) throws -> [Reference] {
    let names = try references.map { text in
      let visit = try keptVisit(text)
      let name = Reference(visit.figures.reference)
      guard visit.report != nil else { throw OfficeRefusal.noReport(name) }
      return name
    }
    for name in names {
      try perform(.readReport, by: desk, home: .office) { _ in
        Decision((), about: name.rawValue, [])
      }
    }
    return names
  }
}
